import type { LabelledPosting } from './labelled-posting.ts';

export const PHISHING: readonly LabelledPosting[] = [
  {
    title: 'Payroll Assistant',
    company: 'Larchmont Human Resources',
    description:
      'To continue your application confirm your identity: log in with your online banking credentials on our secure page http://larchmont-verify.example/login and enter the one-time code we send you.',
  },
  {
    title: 'Customer Care Associate',
    company: 'Bellmere Telecom Careers',
    description:
      'Your application has been pre-approved. Click the link below to verify your account within 24 hours or your offer will be cancelled. You will need your e-mail password to sign in.',
  },
  {
    title: 'Remote Accountant',
    company: 'Thornquist Finance',
    description:
      'Before the interview please send your bank account number, your card number and the PIN so that we can set up direct deposit.',
  },
  {
    title: 'Office Clerk',
    company: 'Amberline Services',
    description:
      'Download and install our interview application from bit.ly/amber-int and allow remote access to your computer so that our recruiter can start the test.',
  },
  {
    title: 'Virtual Assistant',
    company: 'Greyfriars Digital',
    description:
      'You are selected! Open the attached file and enable macros to read your contract. Then reply with the verification code that you receive by SMS.',
  },
  {
    title: 'Bookkeeper',
    company: 'Hollis & Wray Onboarding',
    description:
      'All candidates must pay a refundable $95 background check fee through the portal at hollis-wray-secure-check.example and enter their credit card details there to schedule the interview.',
  },
  {
    title: 'Logistics Coordinator',
    company: 'Oakhaven Freight Hiring Team',
    description:
      'Please buy the training software licence with your own card at our supplier and send us the receipt and a screenshot of your banking app. We reimburse you with the first pay check.',
  },
  {
    title: 'HR Assistant',
    company: 'Sterling Reach',
    description:
      'We need you to log in to your existing employee or social media account through this link to prove who you are: tinyurl.com/sterling-id. Enter username and password.',
  },
  {
    title: 'Junior Project Administrator',
    company: 'Wexcombe Partners',
    description:
      'Your crypto wallet is where we pay you. Connect your wallet at our onboarding site and give us the 12-word seed phrase so the finance team can check it.',
  },
];
