import type { LabelledPosting } from './labelled-posting.ts';

/** Honest postings about commission, unpaid work, equity and high pay. */
export const NEAR_MISSES_PAY: readonly LabelledPosting[] = [
  {
    title: 'Account Executive',
    company: 'Larkfield Analytics',
    salaryMin: 70_000,
    salaryMax: 85_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    description:
      'Base salary of $70,000 to $85,000 plus uncapped commission; on-target earnings of $150,000. Health insurance and 401(k) from the first day.',
  },
  {
    title: 'Car Sales Consultant',
    company: 'Westerby Motors',
    description:
      'You receive a guaranteed basic of £24,000 and commission on each car. This is not a commission-only role. Company car after six months.',
  },
  {
    title: 'Estate Agent Negotiator',
    company: 'Alder & Finch Lettings',
    description:
      'Basic salary with commission on top, 33 days of holiday, and support to take your professional qualification.',
  },
  {
    title: 'Trustee (voluntary)',
    company: 'Meadowbank Hospice Charity',
    description:
      'This is a voluntary, unpaid position on our board of trustees. We meet six times a year and reimburse travel expenses.',
  },
  {
    title: 'Volunteer Coach, under-12 football',
    company: 'Riverside Community Sports Club',
    description:
      'Volunteers train our children on Saturday mornings. Unpaid, with kit, insurance and a coaching course paid by the club.',
  },
  {
    title: 'Legal Clinic Intern (academic credit)',
    company: 'Harbour University Law Clinic',
    jobType: 'internship',
    description:
      'An unpaid internship for enrolled law students who receive six credits towards their degree under supervision of the faculty. Ten hours a week for one semester.',
  },
  {
    title: 'Crisis Line Volunteer',
    company: 'Lantern Listening Service',
    description:
      'Give four hours a week as a volunteer listener. Full training is given; there is no pay, and expenses are refunded.',
  },
  {
    title: 'Founding Engineer',
    company: 'Driftwood Robotics',
    salaryMin: 140_000,
    salaryMax: 170_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    description:
      'Salary of $140k–170k and 0.5 to 1.5 % equity. We are eight people with two years of runway. Risk is real, and we tell you the numbers in the first call.',
  },
  {
    title: 'Cardiothoracic Surgeon',
    company: 'St. Aldhelm Medical Center',
    salaryMin: 520_000,
    salaryMax: 720_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    description:
      'Board-certified surgeon to join a group of six. Compensation $520,000–$720,000 with a sign-on bonus of $60,000 and relocation.',
  },
  {
    title: 'Locum Anaesthetist',
    company: 'Pennard NHS Partners',
    salaryMin: 110,
    salaryMax: 140,
    salaryCurrency: 'GBP',
    salaryPeriod: 'hour',
    description: 'Hourly rate of £110 to £140 for on-call shifts. GMC registration is required.',
  },
  {
    title: 'Quantitative Researcher',
    company: 'Ninebark Trading',
    salaryMin: 250_000,
    salaryMax: 400_000,
    salaryCurrency: 'USD',
    salaryPeriod: 'year',
    description:
      'Total compensation of 250k to 400k including a guaranteed first-year bonus. You hold a PhD in a quantitative field.',
  },
  {
    title: 'Airline Captain A320',
    company: 'Tern Regional Airways',
    salaryMin: 210_000,
    salaryMax: 260_000,
    salaryCurrency: 'EUR',
    salaryPeriod: 'year',
    description:
      'Captains with 3,000 hours on type. Roster 5/4, pension and loss-of-licence insurance.',
  },
  {
    title: 'Charity Fundraiser',
    company: 'Oatfield Giving',
    description:
      'Paid by the hour at £12.60 with a bonus for quality. No commission: we do not believe in paying by signature.',
  },
  {
    title: 'Recruitment Consultant',
    company: 'Cedarhurst Search',
    description:
      'Fixed salary of 38,000 euros plus bonus. In your first year you get a guaranteed draw while your pipeline builds up.',
  },
  {
    title: 'Solar Sales Advisor',
    company: 'Heliotrope Energy Cooperative',
    description:
      'Employed position, €2,900 gross per month and a small commission per installed roof. Leads, car and phone come from us. No cold calling.',
  },
  {
    title: 'UX Designer',
    company: 'Willowherb Products',
    description:
      'Our process has a portfolio review and a take-home exercise of four hours, for which we pay $300. Nothing you make in it is used by us.',
  },
  {
    title: 'Chef de Partie',
    company: 'The Copper Ladle',
    description:
      'Come for a paid trial shift. £14 an hour plus tips, 45 hours over four days, meals included.',
  },
  {
    title: 'Freelance Copywriter',
    company: 'Pennywhistle Agency',
    description: 'We pay 0.35 dollars per word within 14 days. Exposure is not a currency here.',
  },
];
