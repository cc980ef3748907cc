/**
 * How long a compatibility analysis takes by rules, and one that is cached.
 *
 *   npm run bench -- analysis
 *
 * The fleet runs on this machine in workerd; requests go through the gateway one after the other,
 * for real postings (up to 9,000 characters) and a software engineer's profile. `whole` is the
 * request as its client sees it. `service` is the gateway's measure of the AI Worker, which has
 * whole milliseconds and includes loading posting and profile from core; for a cached analysis also
 * the look-up in KV. The limits are p50 of `service`: 15 ms by rules, 5 ms cached.
 */
import { type Fleet, startFleet } from '@jobmatch/tests/fleet';
import { hasCorpus, readCorpus } from './quality/corpus.ts';

const POSTINGS = 120;
const WARM_UP = 20;
const LIMIT_MS = { rules: 15, cached: 5 };

interface Measured {
  whole: number[];
  service: number[];
}

/** Asks for each posting's analysis, and checks where it came from. */
async function measure(
  { harness }: Fleet,
  token: string,
  jobIds: readonly string[],
  isCached: boolean,
): Promise<Measured> {
  const measured: Measured = { whole: [], service: [] };
  for (const [index, id] of jobIds.entries()) {
    const begun = performance.now();
    const answer = await harness.fetch(`/api/jobs/${id}/analyze`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ refresh: !isCached }),
    });
    const text = await answer.text();
    const wholeMs = performance.now() - begun;
    if (!answer.ok || !text.includes(`"cached":${isCached}`)) {
      throw new Error(`${answer.status}: ${text.slice(0, 300)}`);
    }
    if (index < WARM_UP) continue;
    measured.whole.push(wholeMs);
    const timing = /service;dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '');
    measured.service.push(Number(timing?.[1]));
  }
  return measured;
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

const quantile = (times: readonly number[], q: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(q * times.length)] ?? 0;

if (!hasCorpus) throw new Error('The real postings are not there (SHARED_DATA).');
const fleet = await startFleet({ limits: 'raised' });
try {
  const { token } = await fleet.signUp();
  const jobIds = await furnish(fleet, token);
  const rows = {
    rules: await measure(fleet, token, jobIds, false),
    cached: await measure(fleet, token, jobIds, true),
  };
  console.log('| ms, p50 / p95 | whole | service | p50 of the limit |');
  console.log('| --- | --- | --- | --- |');
  for (const kind of ['rules', 'cached'] as const) {
    const cell = (times: readonly number[]): string =>
      [0.5, 0.95].map((q) => quantile(times, q).toFixed(1)).join(' / ');
    const { whole, service } = rows[kind];
    const ratio = quantile(service, 0.5) / LIMIT_MS[kind];
    console.log(`| ${kind} | ${cell(whole)} | ${cell(service)} | ${ratio.toFixed(2)} |`);
  }
} finally {
  await fleet.close();
}
