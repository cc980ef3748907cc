/**
 * How long a compatibility analysis takes by rules, one that is cached, and one whose posting a model
 * reads first.
 *
 *   npm run bench -- analysis
 *
 * The fleet runs on this machine in workerd; requests go through the gateway one after the other,
 * for real postings (up to 9,000 characters) and a software engineer's profile. `whole` is the
 * request as its client sees it. `service` is the gateway's measure of the AI Worker in whole
 * milliseconds, which includes loading posting and profile from core. `revision`, `inputs`, `cache` and
 * `facts` are the parts of it that the AI Worker waits for. `refused` is a request that the AI Worker refuses
 * without asking anybody: what the way there costs on this machine, now. The limits are p50 of
 * `service`: 15 ms by rules, 5 ms cached. `model` asks an OpenAI-compatible stand-in, which takes
 * 300 ms to answer; its limit of 330 ms is on what is ours of it. All Workers share a thread, so that the postings are embedded
 * first, and what follows an answer (counters, caches) has its time before the next request.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fleet, startFleet } from '@jobmatch/tests/fleet';
import { scriptModels } from '@jobmatch/tests/instruction-models';
import { quantile } from './load/quantile.ts';
import { posting as madeUp } from './postings/synthetic-postings.ts';
import { hasCorpus, readCorpus } from './quality/corpus.ts';

const POSTINGS = 120;
const WARM_UP = 20;
/** What the model takes for its answer, which we wait for. */
const MODEL_MS = 300;
/** Fewer: each takes as long. */
const MODEL_POSTINGS = 40;
const LIMIT_MS = { rules: 15, cached: 5, model: MODEL_MS + 30 };
const PAUSE_MS = 40;
const POLL_MS = 500;

const PARTS = ['service', 'revision', 'inputs', 'cache', 'facts'] as const;
const KINDS = ['rules', 'cached', 'refused'] as const;

type Kind = (typeof KINDS)[number] | 'model';
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
    body: JSON.stringify({ refresh: kind === 'rules' || kind === 'model' }),
  });
  const text = await answer.text();
  times.whole.push(performance.now() - begun);
  const isExpected =
    kind === 'refused'
      ? answer.status === 400
      : answer.ok &&
        text.includes(`"cached":${kind === 'cached'}`) &&
        text.includes('"extractedBy":"rules"') === (kind !== 'model');
  if (!isExpected) throw new Error(`${answer.status}: ${text.slice(0, 300)}`);
  const timing = answer.headers.get('server-timing') ?? '';
  for (const part of PARTS) {
    const said = new RegExp(`\\b${part};dur=([\\d.]+)`).exec(timing)?.[1];
    if (said !== undefined) times[part].push(Number(said));
  }
}

async function furnish({ send }: Fleet, token: string, count: number): Promise<string[]> {
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
  for (const posting of postings().slice(0, count)) jobIds.push(await add('/api/jobs', posting));
  return jobIds;
}

/** Real ones where they are, else made-up ones, which are shorter and say nothing. */
function postings(): object[] {
  if (!hasCorpus) {
    return Array.from({ length: POSTINGS }, (_, i) => {
      const { title, company, description } = madeUp(i);
      return { title, company, description };
    });
  }
  return readCorpus()
    .filter(({ sourceId }) => !sourceId.startsWith('demo/'))
    .map(({ title, description, company, location, requiredSkills }) => ({
      ...{ title, description, company, location, requiredSkills },
    }));
}

async function untilEmbedded({ database }: Fleet): Promise<void> {
  const waiting = `select 1 from embedding_tasks where status in ('pending', 'processing') limit 1`;
  while ((await database.rows(waiting)).length > 0) await sleep(POLL_MS);
}

/** The times of each kind, one kind after the other, for so many postings of a fleet of their own. */
async function measureAll(
  options: Parameters<typeof startFleet>[0],
  kinds: readonly Kind[],
  count: number,
): Promise<Map<Kind, Times>> {
  const fleet = await startFleet({ limits: 'raised', ...options });
  try {
    await scriptModels(fleet, { delayMs: MODEL_MS });
    const { token } = await fleet.signUp();
    const jobIds = await furnish(fleet, token, count);
    await untilEmbedded(fleet);
    const measured = new Map<Kind, Times>();
    for (const kind of kinds) {
      const times = noTimes();
      for (const [index, id] of jobIds.entries()) {
        await measure(fleet, token, { kind, id }, index < WARM_UP ? noTimes() : times);
        await sleep(PAUSE_MS);
      }
      measured.set(kind, times);
    }
    return measured;
  } finally {
    await fleet.close();
  }
}

if (!hasCorpus) console.log('The real postings are not there (SHARED_DATA): made-up ones.');
const modelled = { ai: { FACTS_MODELS: ['openai:any-model'], OPENAI_API_KEY: 'of-the-stand-in' } };
const rows = [
  ...(await measureAll({}, KINDS, POSTINGS)),
  ...(await measureAll({ vars: modelled }, ['model'], WARM_UP + MODEL_POSTINGS)),
];
const columns = ['whole', ...PARTS] as const;
console.log(`| ms, p50 / p95 | ${columns.join(' | ')} | p50 of the limit |`);
console.log(`| ${Array.from({ length: columns.length + 2 }, () => '---').join(' | ')} |`);
for (const [kind, times] of rows) {
  const cells = columns.map((column) => {
    const cell = [0.5, 0.95].map((q) => quantile(times[column], q).toFixed(1)).join(' / ');
    return times[column].length === 0 ? '' : cell;
  });
  const ratio =
    kind === 'refused' ? '' : (quantile(times.service, 0.5) / LIMIT_MS[kind]).toFixed(2);
  console.log(`| ${kind} | ${cells.join(' | ')} | ${ratio} |`);
}
