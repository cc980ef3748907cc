import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import type { EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { type Database, database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { readAccountVectors } from './account-vectors/queries.ts';
import { backfillPostings, backfillProfiles } from './admin/backfill/queries.ts';
import { pauseQueue, resumeQueue } from './admin/pause/queries.ts';
import { purgeRecords } from './admin/purge/queries.ts';
import { readQueue } from './admin/queue/queries.ts';
import { recomputeSimilar } from './admin/recompute/queries.ts';
import { retryTasks } from './admin/retry/queries.ts';
import { readStatus, readWorkers } from './admin/status/queries.ts';
import { notifyAdmins, readFaults } from './alerts/queries.ts';
import { claimTasks } from './claim/queries.ts';
import { completeTasks } from './complete/complete.ts';
import { addCounts, sumCounts } from './counters/queries.ts';
import { keepDeadLetters } from './dead-letters/queries.ts';
import { dispatchTasks } from './dispatch.ts';
import { postponeTasks } from './postpone/queries.ts';
import { renewSimilarLists } from './similar-lists/queries.ts';
import { removeOldTasks, removeSilentWorkers, sweepTasks } from './sweep/queries.ts';
import { MODEL, NOTHING, WORKER, activeTask, newPosting } from './tasks-for-tests.ts';

const NOW = new Date();
const AT = NOW.toISOString();
const [taskId, jobId, userId] = [newId(), newId(), newId()];
const message: EmbeddingMessage = {
  taskId,
  taskType: 'generate_embedding',
  subjectType: 'job',
  subjectId: jobId,
  traceId: 'trace',
};
const part = { model: MODEL, force: false, after: 0, limit: 10 };

const OPERATIONS: Record<string, (db: Database) => Promise<unknown>> = {
  claim: (db) => claimTasks(db, { workerId: WORKER, taskIds: [taskId], now: AT }),
  complete: (db) =>
    completeTasks(
      db,
      {
        ...NOTHING,
        postings: [{ taskId, jobId, contentHash: 'c', textHash: 't' }],
        profiles: [{ taskId, userId, textHash: 't', vector: new ArrayBuffer(8) }],
        similar: [{ taskId, jobId, similar: [{ jobId: newId(), score: 0.9 }] }],
        deletions: [{ taskId }],
      },
      AT,
    ),
  postpone: (db) =>
    postponeTasks(db, {
      workerId: WORKER,
      tasks: [{ taskId, error: 'busy', retryAfterSeconds: 60 }],
      now: NOW,
    }),
  'dead letters': (db) => keepDeadLetters(db, [{ queue: 'q', messageId: newId(), message }], AT),
  count: (db) =>
    addCounts(
      db,
      [
        {
          model: MODEL,
          layer: 'model',
          calls: 1,
          tokensIn: 1,
          tokensOut: 0,
          errors: 0,
          costMicroUsd: 0,
          latenciesMs: [1],
        },
      ],
      NOW,
    ),
  'cache statistics': (db) => sumCounts(db, { model: MODEL, days: 7, now: NOW }),
  vectors: (db) => readAccountVectors(db, userScope({ userId })),
  sweep: (db) => sweepTasks(db, NOW),
  'old tasks': (db) => removeOldTasks(db, NOW),
  'silent workers': (db) => removeSilentWorkers(db, NOW),
  'similar lists': (db) => renewSimilarLists(db, NOW),
  faults: (db) => readFaults(db, NOW),
  alert: (db) => notifyAdmins(db, 'embedding_stalled', NOW),
  retry: (db) => retryTasks(db, { stuckAfterSeconds: 600 }, NOW),
  'retry by name': (db) => retryTasks(db, { taskIds: [taskId], stuckAfterSeconds: 600 }, NOW),
  'backfill of postings': (db) => backfillPostings(db, part),
  'backfill of profiles': (db) => backfillProfiles(db, part),
  recompute: (db) => recomputeSimilar(db, null),
  'recompute by name': (db) => recomputeSimilar(db, [jobId]),
  'purge of tasks': (db) => purgeRecords(db, 'completed', NOW),
  'purge of letters': (db) => purgeRecords(db, 'dead_letters', NOW),
  pause: (db) => pauseQueue(db, AT),
  resume: (db) => resumeQueue(db),
  queue: (db) => readQueue(db, { status: 'failed', page: 1, limit: 10 }),
  'queue of all': (db) => readQueue(db, { status: null, page: 1, limit: 10 }),
  workers: (db) => readWorkers(db),
  status: (db) => readStatus(db, { model: MODEL, now: NOW }),
};

/** Steps that read something whole that is as short as what was asked, or ends with a limit. */
const BOUNDED = [
  /^SCAN \d* ?CONSTANT ROWS?$/,
  /^SCAN \S+ VIRTUAL TABLE/,
  // Derived tables and a limited part of a table in the order of an index.
  /^SCAN (?:picked|oldest|pair|done|worked|studied|skilled|\(subquery-\d+\))$/,
  /^SCAN embedding_tasks USING (?:COVERING )?INDEX embedding_tasks_to_enqueue$/,
  // The admins, who are few.
  /^SCAN users USING INDEX users_admins$/,
];

/** An admin's figures: counts of whole tables by their narrowest index, and newest pages. */
const EXEMPT: Record<string, RegExp> = {
  status:
    /^SCAN (?:(?:jobs|users|embedding_tasks) USING COVERING INDEX .*|profile_embeddings|dead_letters)$/,
  queue: /^SCAN dead_letters$/,
  'queue of all': /^SCAN (?:dead_letters|embedding_tasks(?: USING COVERING INDEX .*)?)$/,
  workers: /^SCAN worker_status USING INDEX worker_status_by_heartbeat$/,
};

async function scansOf(run: (db: Database) => Promise<unknown>): Promise<string[]> {
  const recording = recordingDatabase();
  await run(database(recording));
  expect(recording.statements.length).toBeGreaterThan(0);
  for (const { params } of recording.statements) expect(params.length).toBeLessThanOrEqual(100);
  const steps = (await explain(recording)).flat();
  return steps.filter(
    (step) => step.startsWith('SCAN') && !BOUNDED.some((bounded) => bounded.test(step)),
  );
}

describe.each(Object.entries(OPERATIONS))('%s', (name, run) => {
  it('reads no table through', async () => {
    const scans = await scansOf(run);
    expect(scans.filter((step) => EXEMPT[name]?.test(step) !== true)).toEqual([]);
  });
});

it('a dispatch reads no table through either', async () => {
  const id = await newPosting();
  const recording = recordingDatabase();
  await dispatchTasks({ ...env, DB: recording.DB }, createLog({ service: 'test' }));
  expect((await activeTask(id, 'generate_embedding')).enqueuedAt).toEqual(expect.any(String));
  const scans = (await explain(recording)).flat().filter((step) => step.startsWith('SCAN'));
  expect(scans.filter((step) => !BOUNDED.some((bounded) => bounded.test(step)))).toEqual([]);
});

it('what is sent of 100 results is one round trip', async () => {
  const recording = recordingDatabase();
  const postings = Array.from({ length: 100 }, () => ({
    taskId: newId(),
    jobId: newId(),
    contentHash: 'c',
    textHash: 't',
  }));
  await completeTasks(database(recording), { ...NOTHING, postings }, AT);
  expect(recording.batches).toBe(1);
  expect(recording.statements.length).toBeLessThan(12);
});
