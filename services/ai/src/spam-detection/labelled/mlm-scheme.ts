import type { LabelledPosting } from './labelled-posting.ts';

export const MLM_SCHEMES: readonly LabelledPosting[] = [
  {
    title: 'Independent Wellness Ambassador',
    company: 'Verdalux Naturals',
    description:
      'Be your own boss! Sell our supplements to friends and family and build your downline. You earn from every person you recruit and from everyone they recruit. A starter kit for $199 gets you going today.',
  },
  {
    title: 'Business Partner – Financial Freedom',
    company: 'Crestview Legacy Group',
    description:
      'We are looking for motivated people who want residual income. This is a ground-floor opportunity in network marketing. Grow your team, advance through the ranks and let your organisation earn for you.',
  },
  {
    title: 'Brand Partner (work from your phone)',
    company: 'Lumina Skin Collective',
    description:
      'Join our sisterhood of brand partners. No quotas, but the more people you bring in the higher your override commissions. Buy your enrolment pack, share your link, and build a team under you.',
  },
  {
    title: 'Marketing Leader, new region',
    company: 'Orbitelle International',
    description:
      'Our multi-level compensation plan pays on seven generations. You start as an associate, sponsor new members and become a director when your legs are balanced. An annual membership fee applies.',
  },
  {
    title: 'Entrepreneur wanted',
    company: 'Stonebridge Wealth Builders',
    description:
      'Not a job, a business opportunity. Come to our opportunity meeting and meet people who replaced their salary within a year by recruiting others into the system. Uplines will mentor you.',
  },
  {
    title: 'Health Coach – own hours',
    company: 'Fernhollow Essentials',
    description:
      'Coaches purchase a monthly autoship of our shakes to stay active, invite their contacts, and get a bonus for each new coach who signs up under them. Passive income is waiting for you.',
  },
  {
    title: 'Regional Vice President in training',
    company: 'Halcyon Mutual Partners',
    description:
      'Insurance background not needed. You will bring in your own warm market, recruit agents into your hierarchy and receive overrides on everything your downline writes. Licence and onboarding costs are paid by you.',
  },
  {
    title: 'Direct Sales Representative',
    company: 'Kettle & Bloom Home Parties',
    description:
      'Host parties, show our candles and enrol other hosts. Each recruit adds to your team volume; at 5 active recruits you promote to team leader and earn on their sales as well. Kit deposit of 150 euros.',
  },
  {
    title: 'Crypto Education Promoter',
    company: 'Novapath Academy',
    description:
      'Refer members to our trading academy and earn from three levels of referrals. Your subscription of $149 a month keeps you qualified. The pay plan rewards those who duplicate themselves.',
  },
];
