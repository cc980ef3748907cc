const DIMENSIONS = 768;

const FUNCTION_WORDS =
  'the and to of in a for with you our we is on as will be are your or that have an this from at';
const COMMON_WORDS =
  'work team experience company skills role support ability strong business people good new job';
const ROLES =
  'engineer developer manager analyst nurse consultant designer operator assistant driver';
const FIELDS =
  'software data project sales mechanical backend frontend clinical finance logistics security embedded crane';
const LEVELS = ['', '', '', 'Senior', 'Junior', 'Lead'];
const SKILLS =
  'excel python sql java communication aws javascript sap docker kubernetes react typescript linux C++ C# .NET node.js figma terraform salesforce django go scala rust erlang cobol';
const PLACES = ['Berlin', 'München', 'New York, NY', 'Paris', 'London', 'Łódź', 'Wien', null];
const COUNTRIES = ['DE', 'US', 'FR', 'GB', 'PL', 'AT', null];
const SYLLABLES = 'ba co de fi ga he in ka lo mu ne or pa re si to ul va we zu'.split(' ');

let state = 20_261_122;
/** From 0 to 1, the same in every run. */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
/** The nth is chosen about 1/n as often as the first. */
const pickByRank = <T>(from: readonly T[]): T | undefined =>
  from[Math.floor((from.length + 1) ** random()) - 1];

/** 20³ words that nobody has heard of. */
const MADE_UP_WORDS = SYLLABLES.flatMap((first) =>
  SYLLABLES.flatMap((second) => SYLLABLES.map((third) => `${first}${second}${third}`)),
);
const WORDS = [FUNCTION_WORDS, COMMON_WORDS].join(' ').split(' ').concat(MADE_UP_WORDS);

const repeat = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** The nth posting: about 180 words, as often as words are in real text. */
export function posting(number: number) {
  const [field = '', role = ''] = [pickByRank(FIELDS.split(' ')), pickByRank(ROLES.split(' '))];
  const title = [pick(LEVELS), field, role].filter(Boolean).join(' ');
  const skills = repeat(4, () => pickByRank(SKILLS.split(' ')) ?? '');
  const words = repeat(180, () => pickByRank(WORDS) ?? '');
  const quay = number % 1000 === 1 ? 'quayside' : '';
  return {
    id: idOf(number),
    ownerId: number % 10 === 0 ? 'user-other' : null,
    title,
    company: `${pick(MADE_UP_WORDS) ?? ''} ${pick(['GmbH', 'Inc', 'Works']) ?? ''}`,
    location: pick(PLACES),
    country: pick(COUNTRIES),
    workArrangement: pick(['remote', 'hybrid', 'on-site', 'unknown']),
    description: `<p>${words.slice(0, 90).join(' ')} ${role} ${skills.join(', ')}.</p>
      <p>${words.slice(90).join(' ')} ${field} ${quay}</p>`,
    skills: JSON.stringify(skills),
    level: pick(['entry', 'mid', 'senior', null]),
    salary: pick([null, 40_000, 60_000, 90_000, 120_000]),
    postedAt: new Date(Date.now() - random() * 90 * 86_400_000).toISOString(),
    number,
  };
}

/** Inserts the postings of a JSON array. */
export const INSERT = `insert into jobs (id, owner_id, title, company, location, country, work_arrangement,
    description, required_skills, experience_level, salary_min, salary_period, posted_at, source,
    source_id, content_hash)
  select value ->> 'id', value ->> 'ownerId', value ->> 'title', value ->> 'company',
    value ->> 'location', value ->> 'country', value ->> 'workArrangement', value ->> 'description',
    value ->> 'skills', value ->> 'level', value ->> 'salary', 'year', value ->> 'postedAt',
    'greenhouse', value ->> 'number', value ->> 'number'
  from json_each(?)`;

export const idOf = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** Directions at random: how long a scan takes does not depend on what the vectors say. */
export const vectorOf = (number: number) => ({
  id: idOf(number),
  values: repeat(DIMENSIONS, () => random() - 0.5),
  metadata: { owner: 'public', workArrangement: 'unknown', country: 'unknown' },
});
