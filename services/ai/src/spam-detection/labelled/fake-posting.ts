import type { LabelledPosting } from './labelled-posting.ts';

export const FAKE_POSTINGS: readonly LabelledPosting[] = [
  {
    title: 'Various positions',
    company: 'Confidential',
    description:
      'We are always collecting resumes for future opportunities. There is no open position at this time, but send us your CV and we will keep it in our talent pool.',
  },
  {
    title: 'URGENT!!! HIRING NOW!!! OFFICE STAFF!!!',
    company: 'Company name withheld',
    description:
      'GOOD JOB GOOD PAY. APPLY NOW BEFORE IT IS TOO LATE!!! No details here. Text us at the number and we tell you what the job is.',
  },
  {
    title: 'Administrative Assistant (Remote)',
    company: 'Global Solutions',
    description:
      'Interview will be held on Telegram. Add our hiring manager at @hr_desk_global on Telegram and quote the code JX-22. You will be employed right after the chat.',
  },
  {
    title: 'Data Entry Clerk',
    company: 'n/a',
    description:
      'This posting is used to gauge interest in the market. The role does not currently exist. Candidates will be added to our database.',
  },
  {
    title: 'Personal Assistant',
    company: 'Private individual',
    description:
      'I am currently out of the country and need somebody to run errands for me. I will mail you a check, you deposit it, keep 300 dollars as your pay and send the rest to my supplier by wire.',
  },
  {
    title: 'Package Inspector from home',
    company: 'Swift Meridian Logistics Partners',
    description:
      'Receive parcels at your home address, relabel them and ship them on abroad. No interview. Shipping labels are provided, salary after the first 30 days.',
  },
  {
    title: 'Mystery Shopper',
    company: 'Harrow Retail Evaluation',
    description:
      'Evaluate stores near you. We send you a cashier’s check for your first assignment. Buy gift cards with it, scratch them and send us photos of the codes. You keep $400.',
  },
  {
    title: 'Payment Processing Agent',
    company: 'Eastmark Trade Services',
    description:
      'Our foreign customers pay into your bank account and you forward the money in bitcoin to our office. You keep 8 % of each transfer. No experience, one hour a day.',
  },
  {
    title: 'Front Desk Receptionist',
    company: 'TBD',
    description:
      'Contact us only via WhatsApp +00 555 0100 99 for more information about the job, the company and the pay. Do not apply on this site.',
  },
  {
    title: 'Car Wrap Advertising Driver',
    company: 'Blue Ember Drinks Promotion',
    description:
      'Get paid 500 a week to drive as you always do. We mail you a cheque that covers the wrap; deposit it, take out your first week and transfer the balance to the graphic artist.',
  },
];
