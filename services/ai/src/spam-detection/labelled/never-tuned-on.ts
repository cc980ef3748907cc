import type { SpamCategory } from '@jobmatch/shared/contracts/spam';
import type { LabelledPosting } from './labelled-posting.ts';

const row = (
  category: SpamCategory | null,
  title: string,
  company: string,
  description: string,
  more: Partial<LabelledPosting> = {},
) => ({ category, posting: { title, company, description, ...more } });

/**
 * Postings that came last and that no rule was changed for: what the rules find of these is the
 * measure of how far they reach. Whoever tunes rules by them has to write others.
 */
export const NEVER_TUNED_ON: readonly {
  category: SpamCategory | null;
  posting: LabelledPosting;
}[] = [
  row(
    'mlm-scheme',
    'Beauty Advisor',
    'Rosequartz Circle',
    'Start your own make-up business with our team! You receive a bonus for each advisor you bring in and 5 % of everything your team sells. Starter box 89 euros.',
  ),
  row(
    'mlm-scheme',
    'Energy Consultant',
    'Voltara Partners',
    'Our network marketing company pays residual income on every customer and on the customers of the consultants below you. Be your own boss.',
  ),
  row(
    'mlm-scheme',
    'Wealth Educator',
    'Summitway',
    'Sign up three friends, help each of them to sign up three, and reach Diamond in six months. Monthly fee of 59 keeps your position active.',
  ),
  row(
    'commission-only',
    'Roofing Sales',
    'Slatehouse Roofing',
    'We pay 12 % of the contract price, nothing else. No base, no draw, no gas money. Bring your own ladder.',
  ),
  row(
    'commission-only',
    'Inside Sales',
    'Mayhew Leads',
    'This is a commission-only opportunity. You are an independent contractor (1099).',
  ),
  row(
    'commission-only',
    'Timeshare Host',
    'Coral Key Resorts',
    'Compensation is based 100% on commissions; average hosts make 4 sales per month.',
  ),
  row(
    'fake-posting',
    'Assistant Buyer',
    'Kingsmere Sourcing',
    'I will send you a check in the mail to buy office supplies. Deposit it in your account and Zelle the vendor the same day.',
  ),
  row(
    'fake-posting',
    'Remote Typist',
    'Hartley Group',
    'For the interview message Mrs. Lewis on WhatsApp. We do not do phone or video calls.',
  ),
  row(
    'fake-posting',
    'Shipping Coordinator (home)',
    'Parcelbird',
    'Packages arrive at your home address. You repack them and forward them to customers overseas.',
  ),
  row(
    'excessive-requirements',
    'Entry-level Recruiter',
    'Tamarisk',
    'Entry-level role. At least 10 years of experience in recruiting required.',
  ),
  row(
    'excessive-requirements',
    'Vue Developer',
    'Reedbed',
    'You must have 16+ years of experience with Vue.',
  ),
  row(
    'salary-misrepresentation',
    'Receptionist',
    'Hotel Anemone',
    'Front desk, three evenings a week.',
    { salaryMin: 100, salaryMax: 140, salaryCurrency: 'USD', salaryPeriod: 'hour' },
  ),
  row(
    'salary-misrepresentation',
    'Telemarketer',
    'Buzzline',
    'The salary advertised is not guaranteed; it assumes sales that few people reach.',
    { salaryMin: 30_000, salaryMax: 200_000, salaryCurrency: 'USD', salaryPeriod: 'year' },
  ),
  row(
    'mass-recruitment',
    'Loaders, sweepers, supervisors',
    'Crescent Overseas',
    'Urgent mass recruitment for Qatar, 700 vacancies. All candidates will be selected, no interview. Visa charges to be paid in advance.',
  ),
  row(
    'mass-recruitment',
    'Part-time online',
    'Jobfountain',
    'Everyone gets the job. Register with your number, add three friends to the group, start within ten minutes.',
  ),
  row(
    'phishing',
    'Clerk Typist',
    'Marshgate Council Jobs',
    'Sign in with your bank to confirm who you are. You will be asked to enter your online banking username and password.',
  ),
  row(
    'phishing',
    'Junior Analyst',
    'Briarwell',
    'Congratulations, you have been selected! Pay the $60 training fee by gift card to receive your contract.',
  ),
  row(
    'data-harvesting',
    'Shop Helper',
    'Ivy Corner',
    'Email us your SSN, a copy of your driver license and your bank details together with your resume.',
  ),
  row(
    'data-harvesting',
    'Extra for film',
    'Starfield Extras',
    'Send photos of your ID and your full body in swimwear, with age, height and private number.',
  ),
  row(
    'unpaid-work',
    'Photographer',
    'Festival Petals',
    'No payment, but you will get a lot of exposure and a free ticket.',
  ),
  row(
    'unpaid-work',
    'App Developer',
    'Budling',
    'We are looking for someone to build our app for free. Once we have investors you will be rewarded.',
  ),
  row(
    'unrealistic-promises',
    'Home Agent',
    'Plumtree Cash',
    'Make $800 a day from home with no experience. Guaranteed! Our system does the work while you sleep.',
  ),
  row(
    'unrealistic-promises',
    'Crypto Helper',
    'Bitgrove',
    'Turn 100 euros into 10,000 within two weeks. No risk at all, we have never had a loss.',
  ),
  row(
    null,
    'Sales Development Rep',
    'Cartwheel HR Software',
    '$55,000 base, $85,000 on-target. Commission is paid monthly and is not capped.',
  ),
  row(
    null,
    'Nurse Educator',
    'Weir Valley Hospital',
    'Recruit, train and mentor 60 new nurses a year. Pay band 7.',
  ),
  row(
    null,
    'Help Desk Technician',
    'Foundry IT',
    'Reset passwords, enrol laptops, support remote access to users’ computers with TeamViewer. €3,100 a month.',
  ),
  row(
    null,
    'Onboarding Specialist',
    'Pike & Perch',
    'You collect ID cards and bank details from new employees after they signed, and teach them to spot phishing.',
  ),
  row(
    null,
    'Actor, training films',
    'Kiln Media',
    'Half-day shoot, £180 plus travel. Send a headshot and a showreel.',
  ),
  row(
    null,
    'Volunteer Treasurer',
    'Hillside Choir',
    'Unpaid, two hours a week, for the love of music.',
  ),
  row(
    null,
    'Warehouse Clerk',
    'Beechnut Foods',
    'Receive parcels and pallets, relabel returns, ship them on. £12.40 an hour, 37.5 hours.',
  ),
  row(
    null,
    'Trainee Accountant',
    'Ravenglass Partners',
    'We pay for your exams. No experience needed, A-levels required. £23,500.',
    { experienceLevel: 'entry' },
  ),
  row(
    null,
    'Cruise Ship Waiter',
    'Northern Fjord Line',
    'Eight-month contract, $1,900 a month plus tips, cabin and flights paid by us. Interview by video.',
  ),
  row(
    null,
    'Growth Lead',
    'Candlewick',
    'Double our revenue in two years. Salary 95k, equity, four-day week. You report to the founders.',
  ),
  row(
    null,
    'Dental Receptionist',
    'Smile Yard',
    '$19–$22 an hour, 32 hours, health insurance after 60 days.',
    { salaryMin: 19, salaryMax: 22, salaryCurrency: 'USD', salaryPeriod: 'hour' },
  ),
  row(
    null,
    'Regional Franchise Manager',
    'Crumb & Co Bakeries',
    'Support 14 franchisees who own their shops. Business opportunity analysis, site visits, 52,000 euros.',
  ),
];
