import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { EmbeddingQueue } from '@jobmatch/shared/contracts/embeddings';
import * as v from 'valibot';
import { ADMIN_EMAIL, DEMO_EMAIL } from '../local/demo-accounts.ts';
import { type Api, apiAs, expectOk } from './api.ts';
import { TARGET_OPTIONS, targetUrl } from './target.ts';

const WAIT_MAX_MS = 180_000;
const ASK_EVERY_MS = 2_000;
/** Newest tasks come first. */
const QUEUE_PAGES_MAX = 3;

const POSTING = {
  title: 'Lighthouse Keeper',
  company: 'Pipeline Self-Test',
  location: 'Skerryvore',
  description:
    'You look after the lamp of a lighthouse on a rock in the sea, keep its log and maintain its diesel generators. You have kept a light before and you do not mind storms.',
  requiredSkills: ['Diesel generators', 'Weather observation'],
};
/** Finds the posting by what it means: neither word of its title is in it. */
const QUERY = 'look after a beacon lamp on a sea rock';

const Created = v.object({ id: v.string() });
const Found = v.object({ jobs: v.array(v.object({ id: v.string() })) });
const Similar = v.object({
  status: v.picklist(['ready', 'computing']),
  source: v.picklist(['semantic', 'fallback']),
  similar: v.array(v.object({ job: v.object({ id: v.string() }), score: v.number() })),
});

type TaskType = v.InferOutput<typeof EmbeddingQueue>['tasks'][number]['taskType'];

async function main(): Promise<number> {
  const { values } = parseArgs({ options: TARGET_OPTIONS });
  const url = targetUrl(values);
  const user = await step('Signed in', () => apiAs(url, DEMO_EMAIL, 'JOBMATCH_TOKEN'));
  const admin = await apiAs(url, ADMIN_EMAIL, 'JOBMATCH_ADMIN_TOKEN');
  const { id } = await step('Posting created', async () =>
    v.parse(Created, expectOk(await user('POST', '/api/jobs', POSTING))),
  );
  try {
    await step('Embedded', () => until(() => isCompleted(admin, id, 'generate_embedding')));
    await step('Found by its meaning', () => until(() => isFound(user, id)));
    await step('Similar postings answered', () => similarOf(user, id));
    await step('Similar postings computed', () =>
      until(async () => (await similarOf(user, id)).status === 'ready'),
    );
  } finally {
    await step('Posting deleted', async () => expectOk(await user('DELETE', `/api/jobs/${id}`)));
  }
  await step('Vector deleted', () => until(() => isCompleted(admin, id, 'delete_embedding')));
  await step('Found no more', () => until(async () => !(await isFound(user, id))));
  console.log('The pipeline works.');
  return 0;
}

/** Runs one step and says how long it took, or that it failed. */
async function step<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const begunMs = Date.now();
  const tookMs = (): string => `${((Date.now() - begunMs) / 1000).toFixed(1)} s`;
  try {
    const result = await run();
    console.log(`✓ ${name} (${tookMs()})`);
    return result;
  } catch (err) {
    console.error(`✗ ${name} (${tookMs()})`);
    throw err;
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadlineMs = Date.now() + WAIT_MAX_MS;
  while (!(await isSo())) {
    if (Date.now() > deadlineMs) throw new Error(`Not within ${WAIT_MAX_MS / 1000} s.`);
    await sleep(ASK_EVERY_MS);
  }
}

/** Whether a task about the posting is done. Throws where it has failed. */
async function isCompleted(admin: Api, jobId: string, taskType: TaskType): Promise<boolean> {
  for (const status of ['completed', 'failed'] as const) {
    for (let page = 1; page <= QUEUE_PAGES_MAX; page += 1) {
      const path = `/api/admin/embeddings/queue?status=${status}&limit=100&page=${page}`;
      const { tasks, hasMore } = v.parse(EmbeddingQueue, expectOk(await admin('GET', path)));
      const task = tasks.find((each) => each.subjectId === jobId && each.taskType === taskType);
      if (task !== undefined && status === 'completed') return true;
      if (task !== undefined) throw new Error(`Task ${task.id} failed: ${task.error}`);
      if (!hasMore) break;
    }
  }
  return false;
}

async function isFound(user: Api, jobId: string): Promise<boolean> {
  const body = { query: QUERY, searchType: 'semantic', limit: 50 };
  const { jobs } = v.parse(Found, expectOk(await user('POST', '/api/jobs/search', body)));
  return jobs.some(({ id }) => id === jobId);
}

/** The similar postings, of which the posting itself is none. */
async function similarOf(user: Api, jobId: string): Promise<v.InferOutput<typeof Similar>> {
  const answer = v.parse(Similar, expectOk(await user('GET', `/api/jobs/${jobId}/similar`)));
  if (answer.similar.some(({ job }) => job.id === jobId)) {
    throw new Error('The posting is similar to itself.');
  }
  return answer;
}

process.exitCode = await main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : String(err));
  return 1;
});
