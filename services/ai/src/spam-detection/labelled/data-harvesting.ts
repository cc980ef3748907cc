import type { LabelledPosting } from './labelled-posting.ts';

export const DATA_HARVESTING: readonly LabelledPosting[] = [
  {
    title: 'Office Helper',
    company: 'Cindermoor Agency',
    description:
      'To apply send your full name, date of birth, social security number, and a photo of the front and back of your ID card by e-mail.',
  },
  {
    title: 'Online Survey Taker',
    company: 'Opinia Rewards Hub',
    description:
      'Register on our site to see the jobs. To register we need your passport scan, your bank details, your mother’s maiden name and the phone numbers of five friends.',
  },
  {
    title: 'Receptionist',
    company: 'Vellum Street Group',
    description:
      'Only applications with a copy of your passport, your national insurance number and three months of bank statements will be considered.',
  },
  {
    title: 'Store Assistant',
    company: 'Larkrise Retail Talent',
    description:
      'Fill in the form with your SSN, driver’s licence number and home address before we can tell you the name of the employer.',
  },
  {
    title: 'Model (all ages)',
    company: 'Silverbirch Casting',
    description:
      'No experience. Send a selfie holding your ID, full body photos, your date of birth and your home address to our private mailbox to be considered.',
  },
  {
    title: 'Junior Clerk',
    company: 'Fenwick Data Careers',
    description:
      'Every applicant has to upload a scan of the passport, utility bill and credit report first. We share your data with our partners who may contact you with offers.',
  },
  {
    title: 'Home Assistant',
    company: 'Pebblebrook Household Services',
    description:
      'Reply with your Aadhaar number, PAN card and a cancelled cheque to confirm your interest in this vacancy. Interviews are arranged afterwards.',
  },
  {
    title: 'Product Tester',
    company: 'Tryfirst Panel',
    description:
      'Get products for free. Complete the application with the names, birthdays and e-mail addresses of everybody in your household, plus your credit card number for age verification.',
  },
  {
    title: 'Remote Clerk',
    company: 'Juniper Vale Employment',
    description:
      'Pre-screening: provide your social security number and date of birth in the first e-mail, together with your credit score and a photo of your bank card.',
  },
];
