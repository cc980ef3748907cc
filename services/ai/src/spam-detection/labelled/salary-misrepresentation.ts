import type { LabelledPosting } from './labelled-posting.ts';

export const SALARY_MISREPRESENTATIONS: readonly LabelledPosting[] = [
  {
    title: 'Sales Trainee',
    company: 'Vantor Field Marketing',
    salaryMin: 20_000,
    salaryMax: 250_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    description:
      'Earnings between 20,000 and 250,000 depending on you. Training is provided on the job.',
  },
  {
    title: 'Data Entry Clerk',
    company: 'Fairholme Typing Services',
    salaryMin: 85,
    salaryMax: 120,
    salaryCurrency: 'USD',
    salaryPeriod: 'hour',
    experienceLevel: 'entry',
    description: 'Type documents at home for $85 to $120 an hour. No skills needed.',
  },
  {
    title: 'Warehouse Operative',
    company: 'Ravensbourne Fulfilment',
    salaryMin: 60_000,
    salaryMax: 70_000,
    salaryCurrency: 'GBP',
    salaryPeriod: 'year',
    description:
      'The advertised salary includes the theoretical maximum bonus. Actual base pay is 11 pounds per hour, with about 16 hours per week.',
  },
  {
    title: 'Customer Service Agent',
    company: 'Palisade Call Centre',
    description:
      'Earn up to $9,000 per week answering simple calls! The stated pay is an estimate of potential earnings and not a guarantee of income.',
  },
  {
    title: 'Delivery Driver',
    company: 'Hartwell Parcel Partners',
    description:
      'Advertised at 1,400 a week. Van rental, insurance, fuel and administration charges are deducted from your pay; the typical take-home after deductions is 320 a week.',
  },
  {
    title: 'Cleaner, part-time',
    company: 'Sparrow Lane Services',
    salaryMin: 15_000,
    salaryMax: 15_000,
    salaryCurrency: 'EUR',
    salaryPeriod: 'month',
    description: 'Ten hours a week of light cleaning in offices.',
  },
  {
    title: 'Assistant (home office)',
    company: 'Windermoor Remote Services',
    salaryMin: 10,
    salaryMax: 900,
    salaryCurrency: 'USD',
    salaryPeriod: 'hour',
    description: 'Pay from 10 to 900 dollars per hour. Flexible. Start any day.',
  },
  {
    title: 'Copy Typist',
    company: 'Inkwell Home Jobs',
    description:
      'Make $5,000 a week typing simple texts at home. Beginners welcome. Salary shown is what you could make, not what we pay.',
  },
  {
    title: 'Security Guard',
    company: 'Northgate Watch',
    salaryMin: 90_000,
    salaryMax: 95_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    description:
      'Salary listed is for advertising purposes only. The real rate is minimum wage and will be discussed after you sign.',
  },
];
