import type { LabelledPosting } from './labelled-posting.ts';

/** Honest postings about checks, identity, fees, fraud warnings and enthusiasm. */
export const NEAR_MISSES_DATA: readonly LabelledPosting[] = [
  {
    title: 'Bank Teller',
    company: 'Thistle Savings Bank',
    description:
      'Employment is contingent on a background and credit check, which we carry out and pay for after an offer. You will be asked for your social security number at that point only.',
  },
  {
    title: 'School Bus Driver',
    company: 'Ashby Vale School District',
    description:
      'After the interview we ask for your driving record, fingerprints and a medical certificate. The district pays all costs.',
  },
  {
    title: 'Software Engineer, Identity',
    company: 'Kestrel Passkeys',
    description:
      'Build login without passwords: one-time codes, passkeys, recovery. You have worked on phishing-resistant authentication and know how bank account takeovers happen.',
  },
  {
    title: 'Care Assistant',
    company: 'Rowan House Care',
    description:
      'An enhanced DBS check is required; we pay for it. Please bring your passport or other proof of your right to work to the first day.',
  },
  {
    title: 'Office Manager',
    company: 'Pinecrest Orthodontics',
    description:
      'Beware of fraud: we never ask for payment, bank details or gift cards during the hiring process, and we do not interview on Telegram or WhatsApp.',
  },
  {
    title: 'Executive Assistant',
    company: 'Hartland Foundation',
    description:
      'Notice: Hartland Foundation will never ask candidates to send money, buy equipment or share their social security number by e-mail.',
  },
  {
    title: 'Payroll Specialist',
    company: 'Merrin Paper Mills',
    description:
      'You set up direct deposit for 900 employees, keep bank account details and tax numbers up to date and answer questions about deductions.',
  },
  {
    title: 'KYC Analyst',
    company: 'Lindqvist Private Bank',
    description:
      'Review passport copies, utility bills and source-of-funds documents of our clients. Experience with sanctions screening.',
  },
  {
    title: 'Field Interviewer',
    company: 'Opal Social Research',
    description:
      'You conduct surveys at people’s homes for a university study. We pay £13.50 an hour, mileage and training days.',
  },
  {
    title: 'Product Tester (QA)',
    company: 'Marigold Toys',
    description:
      'Test toys for durability and safety in our laboratory. Full-time, collective agreement, 30 days of holiday.',
  },
  {
    title: 'Casting Producer',
    company: 'Foxglove Television',
    description:
      'Find contributors for documentaries. You handle personal data under the law and keep photographs and dates of birth safe.',
  },
  {
    title: 'Insurance Agent (employed)',
    company: 'Larimer Mutual',
    description:
      'Salary of $52,000 plus commission. We pay for your licence, exam fee and continuing education. Leads are free.',
  },
  {
    title: 'Truck Driver, owner-operator',
    company: 'Sagebrush Haulage',
    description:
      'Lease or own your truck. Average gross is $5,200 a week; fuel, insurance and maintenance are yours, and we show you the last three years of settlements.',
  },
  {
    title: 'Wealth Adviser',
    company: 'Stillwater Planning',
    description:
      'Help families reach financial independence. Returns are never guaranteed and we say so. Salary 80,000 plus share of profit.',
  },
  {
    title: 'Youth Worker',
    company: 'Lighthouse Hall',
    description:
      'This job can change lives, yours as well. 35 hours a week, NJC scale 18–22, evening sessions, supervision every fortnight.',
  },
  {
    title: 'Growth Marketing Manager',
    company: 'Ember & Oak Coffee',
    description:
      'Own paid social and affiliate partnerships, grow our subscription by half within a year. £48,000 to £55,000, hybrid.',
  },
  {
    title: 'Cleaner',
    company: 'Brightside Facilities',
    description:
      'Immediate start. 15 hours a week, early mornings, £11.90 an hour paid weekly. No experience needed: we train you for two paid days.',
  },
];
