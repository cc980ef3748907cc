import type { LabelledPosting } from './labelled-posting.ts';

/** Honest postings about many places, little experience, remote work and network or referral words. */
export const NEAR_MISSES_HIRING: readonly LabelledPosting[] = [
  {
    title: 'Registered Nurse (40 positions)',
    company: 'Great Elm Hospital',
    description:
      'We open a new wing and hire 40 nurses directly. Interviews take place in March; a current RN licence is required. Shift differential and tuition support.',
  },
  {
    title: 'Seasonal Warehouse Associate',
    company: 'Stackhouse Fulfilment',
    description:
      'We are hiring 300 seasonal associates for November and December at $19.50 an hour. No experience needed; apply online and attend a hiring event with a short interview.',
  },
  {
    title: 'Apprentice Electrician',
    company: 'Voltmark Electrical',
    experienceLevel: 'entry',
    description:
      'No experience needed. A four-year paid apprenticeship with day release at college, tools provided, wages rise every year.',
  },
  {
    title: 'Census Field Worker',
    company: 'National Bureau of Counts',
    description:
      'We recruit 5,000 field workers across the country for eight weeks. Pay is €16 per hour; applicants pass an assessment and a criminal record check.',
  },
  {
    title: 'Network Marketing Compliance Counsel',
    company: 'Ashgrove & Lyle LLP',
    description:
      'Advise regulators on cases against pyramid schemes and multi-level marketing firms. You have eight years of consumer law practice.',
  },
  {
    title: 'Network Engineer',
    company: 'Bluefen Internet Exchange',
    description:
      'You run our backbone: BGP, MPLS, downlink and uplink capacity. Five years of experience with large networks; on-call one week in six.',
  },
  {
    title: 'Referral Coordinator',
    company: 'Cloverdale Family Clinic',
    description:
      'Manage patient referrals to three levels of care. Two years in a medical office. $23–27 per hour, paid holidays.',
  },
  {
    title: 'Business Development Manager, Partner Channel',
    company: 'Ironbark Security Software',
    description:
      'Recruit resellers and build a partner network in the Nordics. Salary 65,000–80,000 euros, bonus 20 %, 30 days of leave.',
  },
  {
    title: 'Team Leader, Direct Sales',
    company: 'Homeward Broadband',
    description:
      'Lead a team of eight employed sales people, recruit and coach them. £32,000 basic, car, and bonus on your team’s results.',
  },
  {
    title: 'Virtual Assistant',
    company: 'Tidy Ledger Bookkeeping',
    description:
      'Part-time, from home, 20 hours a week at $22 an hour. Interview by video call with the owner; two references.',
  },
  {
    title: 'Data Entry Operator',
    company: 'County Records Office',
    salaryMin: 17,
    salaryMax: 19,
    salaryCurrency: 'USD',
    salaryPeriod: 'hour',
    description:
      'Type historical records into our database. Typing test of 45 words per minute. Civil service benefits.',
  },
  {
    title: 'Package Handler',
    company: 'Redlark Express',
    description:
      'Load and unload parcels at our depot at night. $21 an hour, weekly pay, tuition assistance. Start within a week after a drug test.',
  },
  {
    title: 'Mystery Shopping Programme Manager',
    company: 'Clarion Retail Research',
    description:
      'Lead our mystery shopping programme for grocery clients, with a panel of 900 shoppers who are paid by bank transfer after each visit.',
  },
  {
    title: 'Payments Engineer',
    company: 'Ferrous Pay',
    description:
      'Build services that move money between bank accounts: wire transfer, cards, bitcoin custody. Go, PostgreSQL, double-entry ledgers.',
  },
  {
    title: 'Fraud Analyst',
    company: 'Cobble Bank',
    description:
      'Investigate phishing, fake check and gift card scams reported by customers. You know how mules forward stolen money and how to stop them.',
  },
  {
    title: 'Senior Kubernetes Engineer',
    company: 'Plover Cloud',
    description:
      'At least 6 years of operations experience, 4 of them with Kubernetes. Terraform is a plus.',
  },
  {
    title: 'Principal Architect',
    company: 'Monkshood Systems',
    experienceLevel: 'lead',
    description:
      'You have 15 years of experience with distributed systems and have led several teams.',
  },
  {
    title: 'Junior Developer',
    company: 'Saffron Lane Software',
    experienceLevel: 'entry',
    description:
      'For people with up to two years of experience. Our company has 20 years of experience in hospital software and time to teach you.',
  },
  {
    title: 'Postdoctoral Researcher in Virology',
    company: 'Institute of Applied Biology, Norvale',
    description:
      'A PhD in virology or a related field, two first-author papers, and fluency in English. Fixed term of three years.',
  },
  {
    title: 'Talent Community: Civil Engineers',
    company: 'Bridgewater County Council',
    description:
      'We fill about ten posts for civil engineers each quarter. Applications are reviewed on the first of every month; salary bands B4 to B6.',
  },
];
