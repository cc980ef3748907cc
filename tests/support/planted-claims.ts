import type { ClaimKind } from '@jobmatch/shared/contracts/applications';
import type { Seeded } from './seeded.ts';

/**
 * Fabrications as models write them, for measuring the truth gate. Its unit tests use none of these
 * sentences, and the gate is not to be made to fit them one by one.
 */
const SENTENCES: Readonly<Record<ClaimKind, readonly string[]>> = {
  number: [
    'Trimmed yearly spending by {percent}% after renegotiating supplier terms.',
    'Raised customer satisfaction by {percent} percent within two quarters.',
    'Oversaw an annual budget of ${money} million.',
    'Brought in ${money}M of new business in a single year.',
    'Supervised a group of {count} colleagues across several sites.',
    'Handled more than {count},000 requests every day.',
    'Answered for {words} direct reports and their development.',
    'My work lifted throughput by a factor of {count}.',
    'That effort nearly tripled the number of returning clients.',
    'Saved the department €{count}k a year by consolidating licences.',
    'Turnaround times fell from {count} days to {small} under my lead.',
    'I look back on {count} years of hands-on practice in this field.',
    'Quality complaints dropped {percent}% while volume kept rising.',
    'The programme I ran reached hundreds of thousands of households.',
    'Closed {count} accounts worth ${money}.4 million combined.',
    'Achieved a {percent}.{small}% pass rate on the first attempt.',
    'The change paid for itself within {small} weeks and spared us {percent} hours a month.',
    'Grew the mailing list from a few hundred to {count},000 names.',
    'Kept {percent} per cent of clients through a difficult year.',
    'Ran {count} workshops a year for partners and newcomers.',
    'Delivered it ${money}0,000 under budget.',
    'I mentored {words} people who now lead teams of their own.',
    'Doubled the number of repeat orders.',
    'Reviewed {count} cases a week without a backlog.',
  ],
  date: [
    'Since {year} I have been responsible for the regional programme.',
    'In {month} {year}, I was asked to take over the whole unit.',
    'Between {year} and {later} I reorganised how the team works.',
    'I first took up this line of work back in {year}.',
    'The project ran from {month} {year} until the following spring.',
    'Having started in {year}, I know the field from the ground up.',
    'My {year} review singled out the work on onboarding.',
    'By the summer of {year} the new process was standard everywhere.',
    'The award I was given in {year} recognised this effort.',
    'I returned to full-time work in {month} {year} after a sabbatical.',
    'I have held this responsibility from {month} {year} onwards.',
    'After graduating in {year}, I moved straight into practice.',
    'A reorganisation in {year} put me in charge of both sites.',
    'My first placement, in {year}-{later}, shaped how I work.',
    'What we set up in early {year} still runs today.',
  ],
  employer: [
    'At {employer}, I took charge of the transition to a new way of working.',
    'I sharpened these habits during a long stretch with {employer}.',
    '{employer} brought me in to steady a struggling team.',
    'Before that, {employer} trusted me with its largest client.',
    'My years inside {employer} taught me how to work at scale.',
    'Having come up through {employer}, I am used to demanding standards.',
    'Colleagues from {employer} still call me when a launch is at risk.',
    'I joined {employer} straight from school and never looked back.',
    'The approach I developed for {employer} is still in use there.',
    'As part of {employer}’s leadership bench, I coached new starters.',
    'Worked on assignment for {employer} and its subsidiaries.',
    'A secondment to {employer} rounded off my training.',
    'It was {employer} where I learned to plan ahead.',
    'I left {employer} on good terms to see a smaller company.',
    'Clients such as {employer} relied on my judgement.',
    'I was recruited from {employer} for this very skill.',
    'Contract work for {employer} and others kept me versatile.',
    'Trained at {employer}, I value method.',
  ],
  title: [
    'As {title}, I set the direction for the whole group.',
    'I was promoted to {title} after only a short while.',
    'In my capacity as {title} I answered to the board.',
    'Most recently I held the role of {title}.',
    'Serving as {title} taught me to listen before I decide.',
    'I have worked as a {lowerTitle} for most of my career.',
    'My appointment as {title} came at a difficult moment.',
    'Seasoned {title} with a record of calm decisions.',
    'Formerly {title}, I bring an eye for what matters.',
    'They named me {title} when my predecessor left.',
    'I became {title} and rebuilt trust with our partners.',
    'Once acting {lowerTitle}, I know both sides of the table.',
    'The board appointed me {title}.',
    'I spent two years as {title}.',
    'My last title was {title}.',
    'Working as {title} meant long days and clear priorities.',
  ],
  certificate: [
    'I hold the {certificate} certification.',
    'Holder of a current {certificate} certificate.',
    'I am a certified {certificateWord}.',
    'Earned my {certificate} while working full time.',
    'My credentials include {certificate}.',
    'Recently completed the {certificate} exam with distinction.',
    'I also passed the {certificate} at the first sitting.',
    'Licensed as a {certificateWord} in two states.',
    'I finished {degree} alongside my job.',
    'With {degree}, I am comfortable with theory as well as practice.',
    'As a {certificate} holder, I follow recognised standards.',
    'I am {certificate} certified.',
    'Certified in {certificate}, I audit my own work.',
    'I renewed my {certificate} last spring.',
    'I am also licensed as a {certificateWord}.',
    'I completed {degree} in the evenings.',
  ],
  skill: [
    'I am fluent in {skill} and use it every week.',
    'Built internal tools with {skill} and {otherSkill}.',
    'Comfortable with {skill}, from first draft to daily use.',
    'My toolkit includes {skill}.',
    'I introduced {skill} to the team and trained others in it.',
    'Deep command of {skill} rounds off my profile.',
    'Day to day I rely on {skill}.',
    'Migrated the old workflow to {skill}.',
    'Strong working knowledge of {skill} and related methods.',
    'Put {skill} to work on reporting and planning.',
    'Years of practice in {skill} let me move quickly.',
    'I wrote most of it in {skill}.',
    'My {skill} is strong enough to teach.',
    'We switched to {skill} at my suggestion.',
    'I know {skill} well.',
    'Colleagues come to me with questions about {skill}.',
  ],
};

const EMPLOYERS = [
  ...['Siemens', 'Shopify', 'Deloitte', 'Kaiser Permanente', 'Marriott', 'Lufthansa', 'Unilever'],
  ...['Goldman Sachs', 'Northwind Traders', 'Bluefin Robotics', 'Maersk', 'Pfizer', 'Spotify'],
  ...['Johnson & Johnson', 'Bank of Montreal', 'Zalando', 'Oakridge Partners', 'eBay', 'Airbus'],
];
const TITLES = [
  ...['Vice President of Operations', 'Chief Technology Officer', 'Regional Sales Director'],
  ...['Head of Procurement', 'Product Marketing Manager', 'Managing Partner', 'Chief of Staff'],
  ...['Principal Investigator', 'Director of Talent', 'Creative Director', 'Risk Manager'],
];
const LOWER_TITLES = [
  ...['management consultant', 'product manager', 'sales director', 'marketing manager'],
  ...['biomedical scientist', 'flight controller', 'museum director', 'investment analyst'],
];
const CERTIFICATES = [
  ...['PMP', 'CFA', 'Six Sigma Black Belt', 'PRINCE2', 'Scrum Alliance CSPO', 'SHRM-CP'],
  ...['Salesforce Administrator', 'Certified Ethical Hacker', 'Cisco CCIE', 'NEBOSH', 'LEED AP'],
];
const CERTIFICATE_WORDS = [
  ...['project management professional', 'welding inspector', 'financial planner'],
  ...['yoga instructor', 'arborist', 'ethical hacker', 'dental hygienist'],
];
const DEGREES = ['an MBA', 'a Ph.D. in Economics', 'an executive MBA', 'a doctorate in philosophy'];
const SKILLS = [
  ...[
    'Rust',
    'COBOL',
    'Salesforce',
    'AutoCAD',
    'Kotlin',
    'Elixir',
    'SolidWorks',
    'Blender',
    'MATLAB',
  ],
  ...[
    'Ansible',
    'SPSS',
    'Photoshop',
    'welding',
    'phlebotomy',
    'bookkeeping',
    'carpentry',
    'Haskell',
  ],
  ...[
    'Power BI',
    'Figma',
    'SAP HANA',
    'Snowflake',
    'Mandarin',
    'Portuguese',
    'search engine optimization',
  ],
];
const MONTHS = ['January', 'March', 'May', 'October', 'November'];
const WORDS = ['seventeen', 'forty-two', 'sixty', 'nineteen', 'two dozen', 'eighty-five'];

export const PLANTED_KINDS = [
  'number',
  'date',
  'employer',
  'title',
  'certificate',
  'skill',
] as const satisfies ClaimKind[];

export interface Planted {
  kind: ClaimKind;
  text: string;
}

/** A sentence of one kind whose claim the profile (all of its text, in lower case) does not make. */
export function plantedClaim(random: Seeded, kind: ClaimKind, profile: string): Planted {
  const absent = (items: readonly string[]): string =>
    random.pick(items.filter((item) => !profile.includes(item.toLowerCase())));
  const number = (from: number, to: number): string => {
    for (;;) {
      const drawn = String(from + random.below(to - from));
      if (!new RegExp(`\\b${drawn}\\b`).test(profile)) return drawn;
    }
  };
  const year = Number(number(1996, 2010));
  const values: Record<string, () => string> = {
    percent: () => number(21, 97),
    money: () => number(3, 60),
    count: () => number(16, 90),
    small: () => number(2, 10),
    words: () => absent(WORDS),
    year: () => String(year),
    later: () => String(year + 3),
    month: () => random.pick(MONTHS),
    employer: () => absent(EMPLOYERS),
    title: () => absent(TITLES),
    lowerTitle: () => absent(LOWER_TITLES),
    certificate: () => absent(CERTIFICATES),
    certificateWord: () => absent(CERTIFICATE_WORDS),
    degree: () => absent(DEGREES),
    skill: () => absent(SKILLS),
    otherSkill: () => absent(SKILLS),
  };
  const text = random.pick(SENTENCES[kind]).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`There is no value for ${name}.`);
    return value();
  });
  return { kind, text };
}
