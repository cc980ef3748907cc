import type { SkillConcept } from '../skill-concept.ts';

/** Accounting, finance, insurance and law. */
export const financeSkills: readonly SkillConcept[] = [
  {
    name: 'Accounting',
    aliases: ['General Accounting', 'Financial Accounting'],
    related: ['Bookkeeping'],
  },
  { name: 'Bookkeeping', aliases: ['General Ledger', 'Journal Entries'], parent: 'Accounting' },
  {
    name: 'GAAP',
    aliases: ['US GAAP', 'Generally Accepted Accounting Principles'],
    parent: 'Accounting',
  },
  {
    name: 'Accounts Payable',
    aliases: ['Invoice Processing'],
    parent: 'Accounting',
    related: ['Accounts Receivable'],
  },
  {
    name: 'Accounts Receivable',
    aliases: ['Collections', 'Invoicing', 'Billing'],
    parent: 'Accounting',
    related: ['Accounts Payable'],
  },
  {
    name: 'Reconciliation',
    aliases: ['Account Reconciliation', 'Bank Reconciliation', 'Reconcile Accounts'],
    parent: 'Accounting',
  },
  {
    name: 'Payroll',
    aliases: ['Payroll Processing', 'ADP Workforce Now', 'Payroll Administration'],
  },
  {
    name: 'Tax Preparation',
    aliases: ['Tax Returns', 'Tax Compliance', 'Income Tax', 'Taxation', 'Corporate Tax'],
    parent: 'Accounting',
  },
  {
    name: 'Auditing',
    aliases: ['Internal Audit', 'Audit', 'External Audit', 'Audits'],
    parent: 'Accounting',
  },
  {
    name: 'Financial Reporting',
    aliases: ['Financial Statements', 'Month-End Close', 'Month End Close', 'SEC Reporting'],
    parent: 'Accounting',
  },
  {
    name: 'Financial Analysis',
    aliases: ['Financial Analyst', 'Variance Analysis', 'Ratio Analysis'],
    related: ['Financial Modeling'],
  },
  {
    name: 'Financial Modeling',
    aliases: ['Financial Models', 'DCF', 'Financial Modelling'],
    parent: 'Financial Analysis',
  },
  {
    name: 'Financial Planning',
    aliases: ['FP&A', 'Financial Planning and Analysis', 'Financial Management'],
    related: ['Budgeting'],
  },
  {
    name: 'Budgeting',
    aliases: [
      'Budget Management',
      'Budgets',
      'Budget Planning',
      'P&L Management',
      'P&L',
      'Profit and Loss',
    ],
  },
  { name: 'Cost Accounting', aliases: ['Cost Analysis', 'Cost Control'], parent: 'Accounting' },
  {
    name: 'Investment Management',
    aliases: ['Portfolio Management', 'Asset Management', 'Wealth Management', 'Investments'],
  },
  { name: 'Investment Banking', aliases: ['Mergers and Acquisitions', 'M&A', 'Capital Markets'] },
  {
    name: 'Trading Securities',
    aliases: ['Equities', 'Derivatives', 'Securities Trading', 'Fixed Income'],
  },
  { name: 'Bloomberg Terminal', parent: 'Investment Management' },
  {
    name: 'Credit Analysis',
    aliases: ['Credit Risk', 'Underwriting', 'Loan Underwriting', 'Loan Processing'],
  },
  { name: 'Banking', aliases: ['Retail Banking', 'Bank Teller', 'Commercial Banking'] },
  {
    name: 'Insurance',
    aliases: ['Insurance Claims', 'Claims Adjusting', 'Claims Processing', 'Insurance Policies'],
  },
  { name: 'Actuarial Science', aliases: ['Actuarial Analysis', 'Actuarial'] },
  {
    name: 'Regulatory Compliance',
    aliases: [
      'Compliance',
      'Regulatory Affairs',
      'Regulatory Requirements',
      'SOX',
      'Sarbanes-Oxley',
    ],
  },
  {
    name: 'Anti-Money Laundering',
    aliases: ['AML', 'KYC', 'Know Your Customer'],
    parent: 'Regulatory Compliance',
    related: ['Fraud Prevention'],
  },
  { name: 'CPA', aliases: ['Certified Public Accountant'], parent: 'Accounting' },
  { name: 'CFA', aliases: ['Chartered Financial Analyst'], parent: 'Financial Analysis' },
  {
    name: 'QuickBooks',
    aliases: ['Intuit QuickBooks', 'QuickBooks Online'],
    parent: 'Bookkeeping',
  },
  { name: 'SAP', aliases: ['SAP ERP', 'SAP Software', 'SAP FICO'], parent: 'ERP' },
  {
    name: 'ERP',
    aliases: [
      'Enterprise Resource Planning',
      'Enterprise Resource Planning ERP',
      'ERP Systems',
      'Oracle ERP',
      'Enterprise Resource Planning ERP Software',
    ],
  },
  { name: 'Oracle PeopleSoft', aliases: ['PeopleSoft'], parent: 'ERP' },
  {
    name: 'Oracle E-Business Suite',
    aliases: ['Oracle E-Business', 'Oracle Financials'],
    parent: 'ERP',
  },
  {
    name: 'Procurement',
    aliases: ['Purchasing', 'Sourcing', 'Acquisition Planning', 'Strategic Sourcing', 'Buying'],
    related: ['Contract Management'],
  },
  {
    name: 'Federal Acquisition',
    aliases: [
      'Federal Acquisition Regulation',
      'Government Contracting',
      'Acquisitions',
      'Contracting Officer',
      'FAC-C',
    ],
    parent: 'Procurement',
  },
  {
    name: 'Contract Management',
    aliases: ['Contract Negotiation', 'Contract Administration', 'Contracts'],
    parent: 'Procurement',
  },
  {
    name: 'Vendor Management',
    aliases: ['Vendor Negotiation', 'Supplier Management', 'Vendor Relations'],
    parent: 'Procurement',
  },
  { name: 'Legal Research', aliases: ['LexisNexis', 'Westlaw', 'Thomson Reuters Westlaw'] },
  {
    name: 'Legal Writing',
    aliases: ['Legal Documents', 'Legal Drafting', 'Contract Drafting'],
    parent: 'Legal Research',
  },
  {
    name: 'Litigation',
    aliases: ['Trial Preparation', 'Discovery Litigation', 'Court Proceedings'],
  },
  { name: 'Paralegal Work', aliases: ['Legal Assistance', 'Case Files'], parent: 'Legal Research' },
  { name: 'Intellectual Property', aliases: ['Patents', 'Trademarks'] },
  { name: 'Real Estate', aliases: ['Property Management', 'Leasing', 'Real Estate Sales'] },
  { name: 'Grant Writing', aliases: ['Grants', 'Grant Management', 'Grant Proposals'] },
  { name: 'Fundraising', aliases: ['Donor Relations', 'Development Fundraising'] },
];
