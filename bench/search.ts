/**
 * How long searches and similar lists take beside 1,000, 10,000 and, with `--full`, 100,000 postings.
 *
 *   npm run bench -- search [--full]
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
import { quantile } from './load/quantile.ts';
import { grow } from './postings/grow.ts';
import { sizes } from './postings/sizes.ts';
import { idOf } from './postings/synthetic-postings.ts';

const SIZES = sizes();
const ROUNDS = 12;
const WARM_UP_ROUNDS = 2;
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
