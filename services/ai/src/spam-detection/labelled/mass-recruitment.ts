import type { LabelledPosting } from './labelled-posting.ts';

export const MASS_RECRUITMENT: readonly LabelledPosting[] = [
  {
    title: '500 vacancies: packers, helpers, drivers, clerks',
    company: 'Golden Horizon Manpower',
    description:
      'Massive hiring! Everybody who applies is accepted. No interview, no documents, immediate joining in any city. Share this message with ten friends.',
  },
  {
    title: 'Anyone can apply – unlimited openings',
    company: 'Redfern Global Staffing',
    description:
      'We hire unlimited people in all countries for all positions. No CV and no interview. Reply YES and you have the job.',
  },
  {
    title: 'Overseas jobs Canada Dubai Australia',
    company: 'Skybridge Visa Consultants',
    description:
      '1000+ urgent openings abroad for any qualification. Guaranteed visa and guaranteed job, limited seats. Processing fee to be paid before departure.',
  },
  {
    title: 'Work today, all welcome',
    company: 'Tempora Crowd',
    description:
      'Mass recruitment for hundreds of roles nationwide. Every applicant is hired on the spot. Any age, any education, any background, no questions asked.',
  },
  {
    title: 'Home workers needed worldwide (2,000 places)',
    company: 'Quillmoor Online',
    description:
      '2,000 home workers wanted immediately in every country. 100 % acceptance rate. Forward this to all your groups to secure your place.',
  },
  {
    title: 'Bulk hiring fresher / experienced / housewife / student',
    company: 'Sapphire Bay BPO',
    description:
      'Bulk hiring. Freshers, experienced, housewives, retired, students, everyone can join. Direct joining without interview. Spot offer letter for all.',
  },
  {
    title: 'Immediate start – 300 people',
    company: 'Dunmore Event Crew',
    description:
      'We take 300 people per day, no screening, no questions, instant hire. Just send name and phone to the group and forward the link to everyone you know.',
  },
  {
    title: 'Airport staff, all posts',
    company: 'Meridian Aviation Recruit',
    description:
      'Mass hiring at all airports, 5,000 posts: ground staff, cabin crew, loaders, drivers. 10th pass, no exam, no interview, selection is guaranteed to everyone who registers.',
  },
  {
    title: 'Cruise ship jobs: everyone accepted',
    company: 'Anchorline Crewing Desk',
    description:
      'Thousands of cruise ship vacancies. All applicants are approved automatically and receive an offer within the hour, without an interview.',
  },
];
