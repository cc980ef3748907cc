/**
 * How long requests to the whole fleet take beside 1,000, 10,000 and, with `--full`, 100,000 postings.
 *
 *   npm run bench -- lists [--full]
 *
 * The fleet runs on this machine in workerd; requests go through the gateway one after the other.
 * What counts is the ratio of a row: a list that reads its table through grows with it.
 */
import { type Fleet, startFleet } from '@jobmatch/tests/fleet';
import { quantile } from './load/quantile.ts';
import { sizes } from './postings/sizes.ts';

const SIZES = sizes();
const REQUESTS = 200;
const WARM_UP = 20;

/** Of the user who asks, whatever the size: what grows is everyone else's. */
const OWN = 200;
const POSTINGS_PER_USER = 10;

interface Person {
  id: string;
  token: string;
}

type Timings = { p50: number; p95: number };

const REQUESTED: { name: string; method: string; path: string; body?: unknown }[] = [
  ...[
    '/api/jobs',
    '/api/jobs?scope=catalogue',
    '/api/jobs?sort=match',
    '/api/jobs?scope=all&sort=match',
    '/api/jobs?search=harbour',
    '/api/jobs?scope=catalogue&search=quayside',
    '/api/jobs/:id',
    '/api/applications',
    '/api/tracked-applications',
    '/api/profile/complete',
  ].map((path) => ({ name: `GET ${path}`, method: 'GET', path })),
  {
    name: 'POST /api/jobs',
    method: 'POST',
    path: '/api/jobs',
    body: { title: 'Harbour welder', company: 'Harbour Works', requiredSkills: ['Welding'] },
  },
];

const numbers = (from: number, to: number): string =>
  `(with recursive n(i) as (select ${from} union all select i + 1 from n where i < ${to - 1})
    select i from n)`;

/** Ids of rows that are numbered `i`: everyone else's, and those of the user whose id is bound. */
const OTHERS = "printf('%08x-0000-4000-8000-000000000000', i)";
const MINE = "printf('%08x', i) || substr(?1, 9)";

/** Everyone else's rows, from as many as there are to as many as there shall be. */
async function grow({ database }: Fleet, from: number, to: number): Promise<void> {
  const users = numbers(from / POSTINGS_PER_USER, to / POSTINGS_PER_USER);
  const statements = [
    `insert into users (id, email) select 'user-' || i, 'user-' || i || '@example.com' from ${users}`,
    // Every fifth is somebody's own, and one in a thousand has the rare word.
    `insert into jobs (id, owner_id, title, company, description, source, source_id, content_hash,
      work_arrangement, created_at)
    select ${OTHERS}, iif(i % 5, null, 'user-' || (i / ${POSTINGS_PER_USER})),
      'Engineer ' || (i * 7919 % 1000), 'Company ' || (i % 500),
      'Keeps the machines of the plant running' || iif(i % 1000, '.', ' at the quayside.'),
      iif(i % 5, 'greenhouse', 'manual'), i, 'hash-' || i, iif(i % 3, 'remote', 'on-site'),
      strftime('%Y-%m-%dT%H:%M:%fZ', 1735689600 + i * 60, 'unixepoch')
    from ${numbers(from, to)}`,
    `insert into user_jobs (user_id, job_id, found_by, match_score)
    select 'user-' || (i / ${POSTINGS_PER_USER}), ${OTHERS}, 'search', i % 101
    from ${numbers(from, to)}`,
    ...['applications', 'tracked_applications'].map(
      (table) => `insert into ${table} (id, user_id, job_title, company)
      select ${OTHERS}, 'user-' || i, 'Engineer', 'Company' from ${users}`,
    ),
    ...['skills', 'education'].map(
      (table) => `insert into ${table} (id, user_id, ${table === 'skills' ? 'name' : 'institution'})
      select ${OTHERS}, 'user-' || i, 'Welding' from ${users}`,
    ),
    'analyze',
  ];
  for (const sql of statements) await database.rows(sql);
}

/** The rows of the user who asks; gives the id of one of the postings. */
async function furnish({ database, send }: Fleet, { id, token }: Person): Promise<string> {
  const rows = numbers(0, OWN);
  const statements = [
    `insert into jobs (id, owner_id, title, company, source, source_id, content_hash)
    select ${MINE}, ?1, iif(i % 10, 'Engineer ', 'Harbour engineer ') || i, 'Company',
      'manual', ${MINE}, ${MINE} from ${rows}`,
    `insert into user_jobs (user_id, job_id, found_by, match_score)
    select ?1, ${MINE}, 'manual', i % 101 from ${rows}`,
    ...['applications', 'tracked_applications'].map(
      (table) => `insert into ${table} (id, user_id, job_title, company)
      select ${MINE}, ?1, 'Engineer', 'Company' from ${rows}`,
    ),
    `insert into skills (id, user_id, name) select ${MINE}, ?1, 'Skill ' || i from ${rows}`,
  ];
  for (const sql of statements) await database.rows(sql, id);
  const body = { title: 'Welder', company: 'Harbour Works' };
  const created = await send('POST', '/api/jobs', { token, body });
  return created.json<{ id: string }>().id;
}

async function measure({ harness }: Fleet, { token }: Person, jobId: string) {
  const measured = new Map<string, Timings>();
  for (const { name, method, path, body } of REQUESTED) {
    const times: number[] = [];
    for (let i = 0; i < WARM_UP + REQUESTS; i += 1) {
      const begun = performance.now();
      const answer = await harness.fetch(path.replace(':id', jobId), {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (i >= WARM_UP) times.push(performance.now() - begun);
      if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${text}`);
    }
    measured.set(name, { p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  }
  return measured;
}

const fleet = await startFleet({ limits: 'raised' });
const columns: Map<string, Timings>[] = [];
try {
  let size = 0;
  for (const next of SIZES) {
    await grow(fleet, size, next);
    size = next;
    // A new user at each size, so that what earlier rounds posted is not in the lists.
    const person = await fleet.signUp();
    const jobId = await furnish(fleet, person);
    columns.push(await measure(fleet, person, jobId));
  }
} finally {
  await fleet.close();
}

const cells = REQUESTED.map(({ name }) => {
  const timings = columns.map((column) => column.get(name) ?? { p50: 0, p95: 0 });
  const [small, large] = [timings[0], timings.at(-1)];
  const ratio = (of: keyof Timings): string => ((large?.[of] ?? 0) / (small?.[of] ?? 1)).toFixed(2);
  const times = timings.map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`);
  return [name, ...times, ratio('p50'), ratio('p95')];
});
const heads = SIZES.map((size) => `${size / 1000} k`);
const ends = `${heads.at(-1)} / ${heads[0]}`;
const table = [['ms, p50 / p95', ...heads, `p50 ${ends}`, `p95 ${ends}`], ...cells];
const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0))) ?? [];
for (const row of table) {
  const aligned = row.map((cell, i) =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
  );
  console.log(`| ${aligned.join(' | ')} |`);
  if (row === table[0]) console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
}
