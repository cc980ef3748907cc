/**
 * How long searches and similar lists take beside 1,000, 10,000 and 100,000 postings.
 *
 *   npm run bench -- search
 *
 * The fleet runs on this machine in workerd; requests go through the gateway one after the other.
 * Postings have about 180 words, as often as words are in real text: a few in every posting, most in
 * hardly any. `words`, `meaning` and `rest` are what the answer says of itself: its two arms, which
 * run side by side, and all that comes after them (fusing, reading the postings, snippets); their
 * clock has whole milliseconds. The meaning's part is the local model and the local index, which
 * compares every vector: it says nothing of the deployed ones. `service` of a similar list is what the
 * gateway measures of the service behind it.
 */
import { type Fleet, startFleet } from '@jobmatch/tests/fleet';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 12;
const WARM_UP_ROUNDS = 2;
const POSTINGS_PER_STATEMENT = 500;

const VECTORS_PER_UPSERT = 500;
const DIMENSIONS = 768;
const SIMILAR_REQUESTS = 100;

const SEARCH_TYPES = ['keyword', 'semantic', 'hybrid'] as const;
/** What is asked, by kind. */
const QUERIES: Record<string, { query: string; filters?: object }[]> = {
  'a title': ['nurse', 'software engineer', 'senior data analyst', 'junior project manager'].map(
    (query) => ({ query }),
  ),
  'title and skills': [
    'python developer kubernetes',
    'frontend engineer typescript react',
    'C++ embedded engineer',
    'C# .NET developer',
    'node.js backend developer',
  ].map((query) => ({ query })),
  'rare words': ['cobol', 'senior erlang engineer', 'quayside crane operator'].map((query) => ({
    query,
  })),
  'a sentence': [
    'I am looking for a job as a mechanical designer in a small company with good people',
    'we need the best sales consultant for our team in the city and the region',
  ].map((query) => ({ query })),
  'with filters': [
    { query: 'software engineer', filters: { workArrangement: 'remote', country: 'DE' } },
    { query: 'nurse', filters: { location: 'münchen', experienceLevel: 'senior' } },
    { query: 'data analyst', filters: { salaryMin: 90_000, postedWithinDays: 30 } },
    { query: 'manager', filters: { location: 'nowhere', includeUnknown: false } },
  ],
};

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

function posting(number: number) {
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

const INSERT = `insert into jobs (id, owner_id, title, company, location, country, work_arrangement,
    description, required_skills, experience_level, salary_min, salary_period, posted_at, source,
    source_id, content_hash)
  select value ->> 'id', value ->> 'ownerId', value ->> 'title', value ->> 'company',
    value ->> 'location', value ->> 'country', value ->> 'workArrangement', value ->> 'description',
    value ->> 'skills', value ->> 'level', value ->> 'salary', 'year', value ->> 'postedAt',
    'greenhouse', value ->> 'number', value ->> 'number'
  from json_each(?)`;

const idOf = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** Directions at random: how long a scan takes does not depend on what the vectors say. */
const vectorOf = (number: number) => ({
  id: idOf(number),
  values: repeat(DIMENSIONS, () => random() - 0.5),
  metadata: { owner: 'public', workArrangement: 'unknown', country: 'unknown' },
});

async function grow({ worker, database }: Fleet, from: number, to: number): Promise<void> {
  const { VECTORIZE } = await worker('ai').getEnv();
  await database.rows(
    `insert or ignore into users (id, email) values ('user-other', 'o@example.com')`,
  );
  for (let at = from; at < to; at += POSTINGS_PER_STATEMENT) {
    const count = Math.min(POSTINGS_PER_STATEMENT, to - at);
    const rows = Array.from({ length: count }, (_, i) => posting(at + i));
    await database.rows(INSERT, JSON.stringify(rows));
    await VECTORIZE.upsert(rows.slice(0, VECTORS_PER_UPSERT).map(({ number }) => vectorOf(number)));
  }
  // Their vectors are there: nothing is to be embedded beside the searches that are timed.
  await database.rows('delete from embedding_tasks');
  await database.rows(
    `insert or ignore into similar_jobs (job_id, similar_job_id, score, model, computed_at)
    select posting.id, other.id, 0.9, 'bench', posting.created_at from jobs as posting
    join jobs as other on other.seq between posting.seq + 1 and posting.seq + 10
    where posting.seq % 10 = 2`,
  );
  await database.rows('update jobs set similar_computed_at = created_at');
  await database.rows('analyze');
}

const PARTS = ['whole', 'words', 'meaning', 'rest', 'service'] as const;
type Times = Partial<Record<(typeof PARTS)[number], number[]>>;
interface Answered {
  tookMs: { total: number; keyword: number | null; semantic: number | null };
}

async function measure({ harness }: Fleet, token: string): Promise<Map<string, Times>> {
  const measured = new Map<string, Times>();
  const ask = async (body: object): Promise<Answered> => {
    const answer = await harness.fetch('/api/jobs/search', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${JSON.stringify(body)} answered ${answer.status}: ${text}`);
    return JSON.parse(text);
  };
  for (const searchType of SEARCH_TYPES) {
    for (const [kind, searches] of Object.entries(QUERIES)) {
      const whole: number[] = [];
      const words: number[] = [];
      const meaning: number[] = [];
      const rest: number[] = [];
      for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
        for (const search of searches) {
          const begun = performance.now();
          const { tookMs } = await ask({ ...search, searchType });
          if (round < WARM_UP_ROUNDS) continue;
          const [keyword, semantic] = [tookMs.keyword ?? 0, tookMs.semantic ?? 0];
          whole.push(performance.now() - begun);
          words.push(keyword);
          meaning.push(semantic);
          rest.push(tookMs.total - Math.max(keyword, semantic));
        }
      }
      measured.set(`${searchType}, ${kind}`, {
        whole,
        ...(searchType === 'semantic' ? {} : { words }),
        ...(searchType === 'keyword' ? {} : { meaning }),
        rest,
      });
    }
  }
  measured.set('stored similar list', await measureSimilar(harness, token));
  return measured;
}

async function measureSimilar(harness: Fleet['harness'], token: string): Promise<Times> {
  const whole: number[] = [];
  const service: number[] = [];
  for (let request = 0; request < SIMILAR_REQUESTS; request += 1) {
    const begun = performance.now();
    // Every tenth posting has a list, and those that are somebody else's are not among them.
    const answer = await harness.fetch(`/api/jobs/${idOf((request % 90) * 10 + 11)}/similar`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await answer.text();
    if (!answer.ok || !text.includes('"ready"')) throw new Error(`${answer.status}: ${text}`);
    whole.push(performance.now() - begun);
    const timing = /service;dur=(\d+)/.exec(answer.headers.get('server-timing') ?? '');
    service.push(Number(timing?.[1]));
  }
  return { whole, service };
}

const fleet = await startFleet({ limits: 'raised' });
const columns: Map<string, Times>[] = [];
try {
  let size = 0;
  for (const next of SIZES) {
    await grow(fleet, size, next);
    size = next;
    const { token } = await fleet.signUp();
    columns.push(await measure(fleet, token));
  }
} finally {
  await fleet.close();
}

const quantile = (times: readonly number[], q: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(q * times.length)] ?? 0;

/** One line: p50 / p95 at each size, and how p50 grew over the last step. */
function line(name: string, timesAt: readonly (readonly number[])[]): string {
  const cells = timesAt.map((times) =>
    [0.5, 0.95].map((q) => quantile(times, q).toFixed(1)).join(' / '),
  );
  const [before = 1, after = 1] = timesAt.slice(-2).map((times) => quantile(times, 0.5));
  return `| ${[name.padEnd(34), ...cells.map((cell) => cell.padStart(14)), (after / before).toFixed(2).padStart(6)].join(' | ')} |`;
}

console.log(`| ms, p50 / p95 | ${SIZES.map((size) => `${size / 1000} k`).join(' | ')} | growth |`);
console.log(`| --- |${' --- |'.repeat(SIZES.length + 1)}`);
for (const [name, parts] of columns[0] ?? []) {
  for (const part of PARTS.filter((each) => each in parts)) {
    const timesAt = columns.map((column) => column.get(name)?.[part] ?? []);
    console.log(line(part === 'whole' ? name : `  ${part}`, timesAt));
  }
}
for (const searchType of SEARCH_TYPES) {
  for (const part of PARTS) {
    const timesAt = columns.map((column) =>
      [...column].flatMap(([name, times]) =>
        name.startsWith(searchType) ? (times[part] ?? []) : [],
      ),
    );
    if (timesAt[0]?.length !== 0) console.log(line(`all ${searchType}, ${part}`, timesAt));
  }
}
