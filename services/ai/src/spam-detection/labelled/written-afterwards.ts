import type { SpamCategory } from '@jobmatch/shared/contracts/spam';
import type { LabelledPosting } from './labelled-posting.ts';

interface WrittenAfterwards {
  category: SpamCategory | null;
  posting: LabelledPosting;
}

const row = (
  category: SpamCategory | null,
  title: string,
  company: string,
  description: string,
  more: Partial<LabelledPosting> = {},
): WrittenAfterwards => ({ category, posting: { title, company, description, ...more } });

/**
 * Postings in other words than the labelled set's, written once the rules were there: what the rules
 * find of these is nearer to what they find in life.
 */
export const WRITTEN_AFTERWARDS: readonly WrittenAfterwards[] = [
  row(
    'mlm-scheme',
    'Lifestyle Consultant',
    'Amberglow Oils',
    'Love essential oils? Join my team! You get 25 % off your own orders and a cut of what the ladies you introduce buy, and of what they introduce after that. Your first order of 120 dollars activates your account.',
  ),
  row(
    'mlm-scheme',
    'Future leaders',
    'Pathmark Success Group',
    'Looking for five people to train in our system. What matters is who you know. Each of your five finds five, and so on. By the end of the year you live from your network.',
  ),
  row(
    'mlm-scheme',
    'Travel Agent from Home',
    'Wanderbloom Club',
    'Pay 99 a month and get discounted trips plus the right to sell memberships. Rank up from Silver to Diamond as your organisation grows.',
  ),
  row(
    'commission-only',
    'Merchant Services Rep',
    'Tindale Card Systems',
    'Sell card terminals to shops. You are paid a bonus per activation and lifetime residuals. No wage, no hourly rate; your income is up to you.',
  ),
  row(
    'commission-only',
    'Kitchen Designer (sales)',
    'Harrowgate Kitchens',
    'Freelance position. Reward comes from the sales you close, 8 percent each; a fixed amount is not part of the deal.',
  ),
  row(
    'commission-only',
    'Door-to-door Advisor',
    'Pestaway Homes',
    'Pay structure: commission. Base: none. Summer programme with shared flat, rent taken out of your cheque.',
  ),
  row(
    'fake-posting',
    'Order Clerk',
    'Brambleside Imports',
    'You will get goods sent to your flat, check them, print new labels and take them to the post office. We pay 40 per item at the end of the month.',
  ),
  row(
    'fake-posting',
    'Quality Rater',
    'Unnamed employer',
    'We contact chosen people in the Telegram channel. Subscribe to the channel to learn which company you would work for and what you would do.',
  ),
  row(
    'fake-posting',
    'Treasurer Assistant',
    'Ashcombe Holdings',
    'Clients send payments to you. Withdraw the cash, deduct seven percent for yourself and bring the remainder to a bitcoin machine.',
  ),
  row(
    'excessive-requirements',
    'Junior Accountant',
    'Clementine Foods',
    'Start your career with us! You have worked as a senior accountant for a minimum of 6 years and are a chartered accountant.',
    { experienceLevel: 'entry' },
  ),
  row(
    'excessive-requirements',
    'Rust Engineer',
    'Ferrocene Labs',
    'Required: 25 years of programming in Rust.',
  ),
  row(
    'excessive-requirements',
    'IT all-rounder',
    'Mossgate Group',
    'You code our apps for iOS and Android, run servers and networks, design logos and brochures, cut videos, write blog posts, do search engine optimisation, answer customer tickets, keep the books and hire staff.',
  ),
  row(
    'salary-misrepresentation',
    'Cashier',
    'Dellwood Mart',
    'Night and weekend shifts at the till.',
    { salaryMin: 180_000, salaryMax: 220_000, salaryCurrency: 'USD', salaryPeriod: 'year' },
  ),
  row(
    'salary-misrepresentation',
    'Courier',
    'Swiftlet Couriers',
    'The figure in the headline is what our best courier made in his best week including tips. Most earn a fifth of that.',
  ),
  row(
    'salary-misrepresentation',
    'Promoter',
    'Neonfield Events',
    'Somewhere from 8 to 80 an hour depending on results nobody can influence.',
    { salaryMin: 8, salaryMax: 80, salaryCurrency: 'EUR', salaryPeriod: 'hour' },
  ),
  row(
    'mass-recruitment',
    'Helpers for Gulf countries',
    'Pearl Manpower Desk',
    'Cooks, masons, nurses, guards, maids. Nobody is rejected. Pay your medical and ticket, fly within a week. Tell your relatives too.',
  ),
  row(
    'mass-recruitment',
    'Online staff',
    'Hillock Digital',
    'We take everyone who signs up, 10,000 slots. No conversation needed, contract comes automatically.',
  ),
  row(
    'mass-recruitment',
    'Any job you want',
    'Eastgate Recruiters',
    'Write your name and city in the comments and be placed tomorrow. Unlimited vacancies, whatever you can or cannot do.',
  ),
  row(
    'phishing',
    'Benefits Administrator',
    'Calloway Care',
    'Use your Google account at calloway-careers-login.example to open the offer letter. If you are asked for your password, type it in twice.',
  ),
  row(
    'phishing',
    'Claims Assistant',
    'Merrowdown Insurance',
    'To receive your first salary in advance, tell us the long number on your debit card, the expiry date and the three digits on the back.',
  ),
  row(
    'phishing',
    'Support Agent',
    'Northwick Systems',
    'Equipment will be shipped once you transfer 350 euros to our vendor, which comes back with your first wage.',
  ),
  row(
    'data-harvesting',
    'Housekeeper',
    'Villa Marisol',
    'Applications must contain scans of both sides of your identity card, your parents’ names, and a recent bank statement.',
  ),
  row(
    'data-harvesting',
    'Cashier at new store',
    'Bluepine Stores',
    'Text your full name, birthdate and social to this number and we will see whether you qualify.',
  ),
  row(
    'data-harvesting',
    'Survey Panelist',
    'Askwell',
    'Create a profile with your income, health conditions, ID number and those of your partner. Jobs are shown afterwards.',
  ),
  row(
    'unpaid-work',
    'Junior Illustrator',
    'Moth & Lantern',
    'We are a small brand without a budget for salaries, so this one is for the love of it. Around thirty hours weekly, deadlines included.',
  ),
  row(
    'unpaid-work',
    'Kitchen Hand',
    'Bistro Calendula',
    'The first month counts as probation and is not remunerated.',
  ),
  row(
    'unpaid-work',
    'Full-stack Developer',
    'Lumenfold',
    'As part of the selection you take over a real feature for two weeks without payment; the three best stay.',
  ),
  row(
    'unrealistic-promises',
    'Digital Nomad',
    'Sunhatch',
    'Six figures in ninety days, even if you have never worked online. Two clicks in the morning, the beach all day.',
  ),
  row(
    'unrealistic-promises',
    'App Tester',
    'Tapwise',
    'Test apps for 1,200 a day. Seriously. Anybody can do it, and payment arrives every evening.',
  ),
  row(
    'unrealistic-promises',
    'Forex Junior',
    'Pipstone',
    'Our robot never loses. Watch your balance grow by ten percent each day and leave your nine-to-five behind.',
  ),
  row(
    null,
    'Sales Manager',
    'Copperfield Tiles',
    'Fixed salary of 4,100 euros, profit share, company car. You recruit and lead twelve field sales people.',
  ),
  row(
    null,
    'Hospital Porter',
    'Ferncastle Infirmary',
    'No experience required. £23,600, shift pay on top, induction of two weeks. DBS check paid by the trust.',
  ),
  row(
    null,
    'Community Manager',
    'Larch & Loom',
    'Grow our Telegram and Discord communities, plan gift card giveaways and answer members. 30 hours, $31 an hour.',
  ),
  row(
    null,
    'Door-to-door Fundraiser',
    'Bright Paws Rescue',
    'Hourly wage of 13.20 plus bonus. Training is paid.',
  ),
  row(
    null,
    'Affiliate Manager',
    'Juniper Bikes',
    'Run our affiliate programme: commissions, tiers, landing pages. Salary €50–58k.',
  ),
  row(
    null,
    'Registered Nurse, travel contracts',
    'Waypoint Staffing',
    'Thirteen weeks, $2,900 a week, housing stipend, 150 openings in twelve states. Licence verification and interview by phone.',
    { salaryMin: 2600, salaryMax: 3300, salaryCurrency: 'USD', salaryPeriod: 'week' },
  ),
  row(
    null,
    'Security Engineer',
    'Halyard',
    'Run phishing simulations, manage passwords and one-time codes, teach staff never to share credentials.',
  ),
  row(
    null,
    'Board Member (unpaid)',
    'Elmfield Housing Association',
    'Voluntary role, four meetings a year, expenses covered.',
  ),
  row(
    null,
    'Graduate Trainee, Civil Engineering',
    'Stonecrop Engineering',
    'Two-year scheme for recent graduates with a master’s or bachelor’s degree. €42,000.',
    { experienceLevel: 'entry' },
  ),
  row(
    null,
    'Junior Solicitor',
    'Pym & Harcourt',
    'Newly qualified to 2 years. The firm has 60 years of experience in maritime law.',
    { experienceLevel: 'entry' },
  ),
  row(
    null,
    'Delivery Driver',
    'Greengrocer Direct',
    '€15.40 an hour plus tips. We give you the van, the fuel and the phone. Full or part time.',
  ),
  row(
    null,
    'Insurance Broker',
    'Ottershaw Brokers',
    'Base of $60,000, commission from the first policy, residuals after a year. We sponsor your licence.',
  ),
  row(
    null,
    'HR Officer',
    'Cobnut Dairy',
    'You collect new starters’ passport copies, bank details and tax forms on their first day and keep them safe.',
  ),
  row(
    null,
    'Physician Assistant',
    'Greywell Clinic',
    '$128,000 to $145,000, four days a week, no nights.',
    { salaryMin: 128_000, salaryMax: 145_000, salaryCurrency: 'USD', salaryPeriod: 'year' },
  ),
  row(
    null,
    'Startup CTO',
    'Quillfin',
    'Salary of 90k and 4 % equity. We have paying customers and eighteen months of cash.',
  ),
  row(
    null,
    'Research Intern',
    'Institute for Sea Ice',
    'Paid internship, 1,150 euros a month, for students in their last year.',
    { jobType: 'internship' },
  ),
  row(
    null,
    'Event Staff',
    'Bandstand Catering',
    'We hire 120 people for the festival weekend. €14 an hour, meals, quick online interview.',
  ),
  row(
    null,
    'Personal Assistant to CEO',
    'Wyvern Foods',
    'Book travel, deposit checks, buy gifts for clients and keep the calendar. $75k and benefits.',
  ),
];
