/**
 * How long a compatibility analysis takes by rules, and one that is cached.
 *
 *   npm run bench -- analysis
 *
 * The fleet runs on this machine in workerd; requests go through the gateway one after the other,
 * for real postings (up to 9,000 characters) and a software engineer's profile. `whole` is the
 * request as its client sees it. `service` is the gateway's measure of the AI Worker in whole
 * milliseconds, which includes loading posting and profile from core. `revision`, `inputs`, `cache` and
 * `facts` are the parts of it that the AI Worker waits for. `refused` is a request that the AI Worker refuses
 * without asking anybody: what the way there costs on this machine, now. The limits are p50 of
 * `service`: 15 ms by rules, 5 ms cached. All Workers share a thread, so that the postings are embedded
 * first, and what follows an answer (counters, caches) has its time before the next request.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fleet, startFleet } from '@jobmatch/tests/fleet';
import { hasCorpus, readCorpus } from './quality/corpus.ts';

const POSTINGS = 120;
const WARM_UP = 20;
const LIMIT_MS = { rules: 15, cached: 5 };
const PAUSE_MS = 40;
const POLL_MS = 500;

const PARTS = ['service', 'revision', 'inputs', 'cache', 'facts'] as const;
const KINDS = ['rules', 'cached', 'refused'] as const;

type Kind = (typeof KINDS)[number];
type Times = Record<'whole' | (typeof PARTS)[number], number[]>;

const noTimes = (): Times => ({
  whole: [],
  service: [],
  revision: [],
  inputs: [],
  cache: [],
  facts: [],
});

/** One request of a kind about a posting; adds how long it took, and checks where it came from. */
async function measure(
  { harness }: Fleet,
  token: string,
  { kind, id }: { kind: Kind; id: string },
  times: Times,
): Promise<void> {
  const begun = performance.now();
  const path = kind === 'refused' ? '/api/analyses/verify' : `/api/jobs/${id}/analyze`;
  const answer = await harness.fetch(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ refresh: kind === 'rules' }),
  });
  const text = await answer.text();
  times.whole.push(performance.now() - begun);
  const isExpected =
    kind === 'refused'
      ? answer.status === 400
      : answer.ok && text.includes(`"cached":${kind === 'cached'}`);
  if (!isExpected) throw new Error(`${answer.status}: ${text.slice(0, 300)}`);
  const timing = answer.headers.get('server-timing') ?? '';
  for (const part of PARTS) {
    const said = new RegExp(`\\b${part};dur=([\\d.]+)`).exec(timing)?.[1];
    if (said !== undefined) times[part].push(Number(said));
  }
}

async function furnish({ send }: Fleet, token: string): Promise<string[]> {
  const add = async (path: string, body: unknown): Promise<string> => {
    const answer = await send('POST', path, { token, body });
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer.json<{ id: string }>().id;
  };
  const work = [
    { title: 'Senior Software Engineer', startDate: '2021-03', isCurrent: true },
    { title: 'Full Stack Developer', startDate: '2018-01', endDate: '2021-02' },
  ];
  for (const entry of work) {
    await add('/api/profile/work-experience', { company: 'Example Works', ...entry });
  }
  for (const name of ['TypeScript', 'React', 'PostgreSQL', 'Docker', 'AWS', 'Python']) {
    await add('/api/profile/skills', { name });
  }
  const jobIds: string[] = [];
  const real = readCorpus().filter(({ sourceId }) => !sourceId.startsWith('demo/'));
  for (const { title, description, company, location, requiredSkills } of real.slice(0, POSTINGS)) {
    const said = { title, company, description, location, requiredSkills };
    jobIds.push(await add('/api/jobs', said));
  }
  return jobIds;
}

async function untilEmbedded({ database }: Fleet): Promise<void> {
  const waiting = `select 1 from embedding_tasks where status in ('pending', 'processing') limit 1`;
  while ((await database.rows(waiting)).length > 0) await sleep(POLL_MS);
}

const quantile = (times: readonly number[], q: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(q * times.length)] ?? 0;

if (!hasCorpus) throw new Error('The real postings are not there (SHARED_DATA).');
const fleet = await startFleet({ limits: 'raised' });
try {
  const { token } = await fleet.signUp();
  const jobIds = await furnish(fleet, token);
  await untilEmbedded(fleet);
  const rows = { rules: noTimes(), cached: noTimes(), refused: noTimes() };
  for (const kind of KINDS) {
    for (const [index, id] of jobIds.entries()) {
      await measure(fleet, token, { kind, id }, index < WARM_UP ? noTimes() : rows[kind]);
      await sleep(PAUSE_MS);
    }
  }
  const columns = ['whole', ...PARTS] as const;
  console.log(`| ms, p50 / p95 | ${columns.join(' | ')} | p50 of the limit |`);
  console.log(`| ${Array.from({ length: columns.length + 2 }, () => '---').join(' | ')} |`);
  for (const kind of KINDS) {
    const cells = columns.map((column) => {
      const times = rows[kind][column];
      const cell = [0.5, 0.95].map((q) => quantile(times, q).toFixed(1)).join(' / ');
      return times.length === 0 ? '' : cell;
    });
    const ratio =
      kind === 'refused' ? '' : (quantile(rows[kind].service, 0.5) / LIMIT_MS[kind]).toFixed(2);
    console.log(`| ${kind} | ${cells.join(' | ')} | ${ratio} |`);
  }
} finally {
  await fleet.close();
}
