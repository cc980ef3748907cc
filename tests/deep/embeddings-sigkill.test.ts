import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasSharedData } from '../support/shared-data.ts';
import { CarefulClient, json } from './careful-client.ts';
import { exactNeighbours } from './exact-neighbours.ts';
import { KillableFleet, freePort } from './killable-fleet.ts';
import { PipelineAdmin } from './pipeline-admin.ts';
import { randomOf } from './random.ts';
import { readIndex, readModelCalls } from './stand-in-state.ts';
import { readPipeline } from './stored-pipeline.ts';
import { readStored } from './stored-state.ts';
import { variedPostings } from './varied-postings.ts';

const SEED = Number(process.env['EMBEDDINGS_SIGKILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const POSTINGS = Number(process.env['EMBEDDINGS_SIGKILL_POSTINGS'] ?? 10_000);
const POSTINGS_PER_IMPORT = 250;
const TEXTS_PER_CALL = 100;
const KILLS = 3;
/** A batch takes about this long: a kill meets it at any point of its work. */
const KILL_DELAY_MS = 400;
/** After a mutation was acknowledged, queries see it within this. */
const INDEX_DELAY_MS = 3_000;
const TIME_BUDGET_MS = 900_000;
const LIST_MAX = 10;
/** SIMILARITY_THRESHOLD of the local configuration. */
const THRESHOLD = 0.7;
const COMPARED = 200;
const SCORE_ERROR_MAX = 1e-5;

let fleet: KillableFleet;
let importer: CarefulClient;
let admin: PipelineAdmin;
beforeAll(async () => {
  if (!hasSharedData) return;
  fleet = new KillableFleet(await freePort());
  fleet.migrate();
  await fleet.start();
  importer = new CarefulClient(fleet, 'importer');
  await importer.signUp();
  admin = new PipelineAdmin(fleet);
  await admin.signUp();
}, 120_000);
afterAll(() => fleet?.close());

it.skipIf(!hasSharedData)(
  `embeds ${POSTINGS} postings exactly once over ${KILLS} kills (EMBEDDINGS_SIGKILL_SEED=${SEED})`,
  async () => {
    const started = performance.now();
    const startsBefore = fleet.starts;
    const random = randomOf(SEED);
    const imported = importAll(random);
    const kills = killMoments(random);
    const queued: number[] = [];
    for (const { finished, delayMs } of kills) {
      await admin.untilFinished(finished);
      await pause(delayMs);
      await fleet.killAndStart();
      // What the queue held in memory is gone, as are the batches under way.
      queued.push(await admin.retryStuck());
    }
    await imported;
    await admin.untilSettled();
    await pause(INDEX_DELAY_MS);
    expect(fleet.starts - startsBefore).toBe(KILLS);
    await fleet.kill();

    const calls = await expectExactlyOnce();
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(
      `EMBEDDINGS_SIGKILL_SEED=${SEED}: ${POSTINGS} postings, ${KILLS} kills after ` +
        `${kills.map(({ finished, delayMs }) => `${finished} tasks + ${delayMs} ms`).join(', ')}; ` +
        `${queued.join(', ')} tasks put back; ${calls.texts} texts embedded in ${calls.calls} calls; ` +
        `${importer.counts.unanswered} imports sent again; ${seconds} s\n`,
    );
    expect(queued.every((count) => count > 0)).toBe(true);
  },
  TIME_BUDGET_MS,
);

async function importAll(random: () => number): Promise<void> {
  const postings = variedPostings(POSTINGS, random);
  for (let from = 0; from < postings.length; from += POSTINGS_PER_IMPORT) {
    const body = json({ postings: postings.slice(from, from + POSTINGS_PER_IMPORT) });
    // Postings are known by their source ids: the import can be sent anew without a look.
    await importer.postOrFind('/api/jobs/import', body, () => Promise.resolve(null));
  }
}

/** Nothing is missing, nothing is there twice, nothing waits; and it is what it should be. */
async function expectExactlyOnce() {
  const { quickCheck, foreignKeys, jobs: count, staleHashes } = await readStored(fleet);
  expect([quickCheck, foreignKeys, staleHashes]).toEqual([[{ quick_check: 'ok' }], [], []]);
  expect(count).toBe(POSTINGS);

  const { jobs, tasks, lists, processed, deadLetters, counters } = await readPipeline(fleet);
  expect(jobs.filter(({ status, comparedAt }) => status !== 'completed' || !comparedAt)).toEqual(
    [],
  );
  expect(deadLetters).toBe(0);
  // One of each kind for a posting, whatever the number of times it was begun.
  expect(tasks.filter(({ status }) => status !== 'completed')).toEqual([]);
  for (const type of ['generate_embedding', 'compute_similarity']) {
    const subjects = tasks.filter(({ taskType }) => taskType === type).map(({ jobId }) => jobId);
    expect(subjects.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
  }
  // Counted in the transaction that finishes a task.
  expect(processed).toBe(tasks.length);

  const index = readIndex(fleet);
  expect([index.integrity, index.pendingMutations]).toEqual([[{ integrity_check: 'ok' }], []]);
  const vectors = new Map(index.vectors);
  expect([...vectors.keys()].toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
  expectExactLists(jobs, lists, vectors);

  // A call that a kill cut off is made again, for the texts of one batch; its count may be lost.
  const calls = readModelCalls(fleet);
  expect(calls.texts).toBeGreaterThanOrEqual(POSTINGS);
  expect(calls.texts).toBeLessThanOrEqual(POSTINGS + KILLS * TEXTS_PER_CALL);
  expect(counters['model']).toBeLessThanOrEqual(calls.calls);
  expect(counters['model']).toBeGreaterThanOrEqual(calls.calls - KILLS);
  return calls;
}

type Pipeline = Awaited<ReturnType<typeof readPipeline>>;

/** Every score is that of the two vectors, and lists made when all were there are the exact ones. */
function expectExactLists(
  jobs: Pipeline['jobs'],
  lists: Pipeline['lists'],
  vectors: ReadonlyMap<string, Float32Array>,
): void {
  const lastEmbeddedAt = jobs.reduce(
    (last, job) => (job.embeddedAt > last ? job.embeddedAt : last),
    '',
  );
  const settled = jobs.filter(
    ({ comparedAt }) => comparedAt !== null && comparedAt > lastEmbeddedAt,
  );
  expect(settled.length).toBeGreaterThan(0);
  const byJob = Map.groupBy(lists, ({ jobId }) => jobId);
  expect([...byJob].filter(([, list]) => list.length > LIST_MAX)).toEqual([]);
  expect(lists.filter(({ jobId, similarId }) => jobId === similarId)).toEqual([]);
  const step = Math.max(1, Math.floor(settled.length / COMPARED));
  const wrong = settled
    .filter((_, i) => i % step === 0)
    .filter(({ id }) => {
      const exact = exactNeighbours(id, vectors, { max: LIST_MAX, threshold: THRESHOLD });
      const list = (byJob.get(id) ?? []).toSorted((a, b) => b.score - a.score);
      return (
        list.length !== exact.length ||
        list.some(({ score }, i) => Math.abs(score - (exact[i]?.score ?? 0)) > SCORE_ERROR_MAX)
      );
    });
  expect(wrong).toEqual([]);
}

/** One kill in each third of the run: while postings come, are embedded, and are compared. */
const killMoments = (random: () => number) =>
  Array.from({ length: KILLS }, (_, i) => ({
    finished: Math.floor(((i + 0.1 + random() * 0.7) / KILLS) * 2 * POSTINGS),
    delayMs: Math.floor(random() * KILL_DELAY_MS),
  }));
