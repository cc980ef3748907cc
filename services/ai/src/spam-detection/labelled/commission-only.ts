import type { LabelledPosting } from './labelled-posting.ts';

export const COMMISSION_ONLY: readonly LabelledPosting[] = [
  {
    title: 'Field Sales Executive',
    company: 'Brightroof Home Solar',
    description:
      'Knock on doors and sell solar panels. This role is commission only with no base salary, but our top people take home six figures. You use your own car and pay for your own fuel.',
  },
  {
    title: 'Account Manager – uncapped earnings',
    company: 'Pinnacle Ledger Media',
    description:
      'Full-time position selling advertising space. Pay is 100% commission. You will be engaged as a self-employed contractor and invoice us for closed deals.',
  },
  {
    title: 'Customer Acquisition Associate',
    company: 'Marlowe Outreach',
    description:
      'Represent charities on the street. Earnings are purely commission based, paid per donor you sign up. There is no hourly pay, no guaranteed income and no sick pay.',
  },
  {
    title: 'Insurance Sales Agent',
    company: 'Graywater Assurance Agency',
    description:
      'As a 1099 agent you are paid straight commission. No salary, no draw. Leads are available for purchase. You set your own hours and work evenings and weekends.',
  },
  {
    title: 'Telesales Closer (remote)',
    company: 'Apex Fern Consulting',
    description:
      'We need hungry closers. Compensation: commission-only, 10 percent of each sale. If you do not sell you do not get paid. Must own a headset and a laptop.',
  },
  {
    title: 'Real Estate Acquisition Specialist',
    company: 'Dovecote Property Buyers',
    description:
      'You find sellers, we buy houses. You are compensated only when a deal closes. No base pay during the first year or after. Desk fee of $75 per month.',
  },
  {
    title: 'Recruitment Consultant, home based',
    company: 'Linden & Rowe Talent',
    description:
      'Build your own desk with us. Payment solely on placements: you get 40% of the fee. Without a retainer, without fixed pay. Ideal as your main occupation.',
  },
  {
    title: 'Window Sales Consultant',
    company: 'Clearhaven Windows',
    description:
      'Self-employed role, pure commission. Expenses are not reimbursed. You attend appointments seven days a week and receive your percentage after installation.',
  },
  {
    title: 'Business Development Representative',
    company: 'Tallgrass Software Resellers',
    description:
      'There is no fixed salary for this job; income depends entirely on the commission you generate. OTE 90k. Please only apply if you can support yourself for the first six months.',
  },
];
