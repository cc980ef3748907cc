import type { LabelledPosting } from './labelled-posting.ts';

export const UNREALISTIC_PROMISES: readonly LabelledPosting[] = [
  {
    title: 'Online Assistant',
    company: 'Easy Harbor Income',
    description:
      'Earn $10,000 a month working just one hour a day from your couch. No experience, no skills, no risk. Guaranteed results from day one!',
  },
  {
    title: 'Investment Trainee',
    company: 'Goldmere Capital Circle',
    description:
      'Become a millionaire in 12 months. Our secret system works for everyone and your income is guaranteed. Quit your job today.',
  },
  {
    title: 'Like and Subscribe Worker',
    company: 'Clickwell Media Tasks',
    description:
      'Get paid $50 for every video you like. Simple tasks on your phone, daily payouts, earn $500 a day with zero effort.',
  },
  {
    title: 'Home Packing Job',
    company: 'Thimble Works',
    description:
      'Stuff envelopes at home and make 4,000 a week! Unlimited income, no boss, no selling. Money-back guarantee on your start-up kit.',
  },
  {
    title: 'Trading Assistant',
    company: 'Falconridge Markets',
    description:
      'We double your money every month. Risk-free profits guaranteed; you only watch the screen for 15 minutes per day.',
  },
  {
    title: 'Work from Home Opportunity',
    company: 'Sunlit Path Online',
    description:
      'This will change your life. Get rich while you sleep, retire in two years, fire your boss. No experience and no education necessary.',
  },
  {
    title: 'E-commerce Operator',
    company: 'Dropwise Mentors',
    description:
      'Anyone can make $30k in the first month with our proven formula. You cannot fail. Spots are limited, act now.',
  },
  {
    title: 'Ad Poster',
    company: 'Copperbell Ads',
    description:
      'Post ads for 20 minutes daily and earn $3,500 weekly, guaranteed. Instant cash, paid the same day. No catch.',
  },
  {
    title: 'Affiliate Rockstar',
    company: 'Limitless Lane',
    description:
      'Easy money! Fast cash! Financial freedom in 30 days or less. Copy and paste our messages and watch thousands of dollars roll in every day.',
  },
];
