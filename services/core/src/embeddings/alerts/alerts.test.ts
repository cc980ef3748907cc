import { env, exports } from 'cloudflare:workers';
import { embeddingTasks, workerStatus } from '@jobmatch/db-schema/embeddings';
import { notifications } from '@jobmatch/db-schema/notifications';
import { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { pauseQueue, resumeQueue } from '../admin/pause/queries.ts';
import { newPosting } from '../tasks-for-tests.ts';
import { raiseAlert, raiseAlerts } from './alerts.ts';
import { readFaults } from './queries.ts';

const db = database(env);
const log = createLog({ service: 'test' });
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const noticesOf = (userId: string) =>
  db.select().from(notifications).where(eq(notifications.userId, userId));

/** Core with an e-mail queue that notes what is sent. */
function withMail() {
  const sent: AccountEmail[] = [];
  const queue = {
    ...env.EMAILS,
    sendBatch: async (messages: Iterable<MessageSendRequest>) => {
      for (const { body } of messages) sent.push(v.parse(AccountEmail, body));
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
  return { bindings: { ...env, EMAILS: queue }, sent };
}

async function ended(status: 'completed' | 'failed', count: number, finishedAt = new Date()) {
  for (let i = 0; i < count; i += 1) {
    await db.insert(embeddingTasks).values({
      id: newId(),
      subjectType: 'job',
      subjectId: newId(),
      taskType: 'generate_embedding',
      traceId: 'trace',
      status,
      finishedAt: finishedAt.toISOString(),
    });
  }
}

beforeEach(async () => {
  await db.batch([db.delete(embeddingTasks), db.delete(workerStatus), db.delete(notifications)]);
});

describe('a fault', () => {
  it('is a share of failures over 5 % of at least 20 tasks of the last hour', async () => {
    await ended('failed', 1);
    await ended('completed', 18);
    expect(await readFaults(db, new Date())).toEqual([]);
    await ended('completed', 1);
    expect(await readFaults(db, new Date())).toEqual([]);
    await ended('failed', 1);
    expect(await readFaults(db, new Date())).toEqual(['embedding_failures']);
    expect(await readFaults(db, inMinutes(61))).toEqual([]);
  });

  it('is nothing embedded for ten minutes with work waiting, unless the queue is paused', async () => {
    expect(await readFaults(db, inMinutes(11))).toEqual([]);
    await newPosting();
    expect(await readFaults(db, inMinutes(9))).toEqual([]);
    expect(await readFaults(db, inMinutes(11))).toEqual(['embedding_stalled']);
    await pauseQueue(db, new Date().toISOString());
    expect(await readFaults(db, inMinutes(11))).toEqual([]);
    await resumeQueue(db);
    await ended('completed', 1, inMinutes(5));
    expect(await readFaults(db, inMinutes(11))).toEqual([]);
  });

  it('is a worker that went silent at work, not one that was idle', async () => {
    const worker = (workerId: string, status: 'running' | 'idle') => ({
      workerId,
      service: 'ai',
      status,
      lastHeartbeat: new Date().toISOString(),
      startedAt: new Date().toISOString(),
    });
    await db.insert(workerStatus).values(worker('idle', 'idle'));
    expect(await readFaults(db, inMinutes(11))).toEqual([]);
    await db.insert(workerStatus).values(worker('running', 'running'));
    expect(await readFaults(db, inMinutes(9))).toEqual([]);
    expect(await readFaults(db, inMinutes(11))).toEqual(['embedding_worker_silent']);
  });
});

describe('an alert', () => {
  it('comes to every admin and nobody else, in the app and by e-mail', async () => {
    const [one, two] = [await newUser('admin'), await newUser('admin')];
    const plain = await newUser();
    const { bindings, sent } = withMail();
    await newPosting();
    expect(await raiseAlerts(bindings, log, inMinutes(11))).toBeGreaterThanOrEqual(2);
    for (const { userId } of [one, two]) {
      const [notice, ...more] = await noticesOf(userId);
      expect(more).toEqual([]);
      expect(notice).toMatchObject({ type: 'embedding_stalled', read: false });
      expect(sent.filter((mail) => mail.userId === userId)).toEqual([
        {
          kind: 'admin_alert',
          emailId: notice?.id,
          userId,
          to: `${userId}@example.com`,
          requestId: expect.any(String),
          traceId: expect.any(String),
          title: notice?.title,
          text: notice?.message,
        },
      ]);
    }
    expect(await noticesOf(plain.userId)).toEqual([]);
    const listed = await one.send('GET', '/api/notifications');
    expect(listed).toMatchObject({ status: 200, body: { total: 1 } });
  });

  it('comes once an hour of each kind, however often and at once it is raised', async () => {
    const { userId } = await newUser('admin');
    const { bindings, sent } = withMail();
    const now = new Date();
    const raise = (at: Date) => raiseAlert(bindings, 'embedding_stalled', log, at);
    await Promise.all(Array.from({ length: 10 }, () => raise(now)));
    await raise(inMinutes(59));
    await raiseAlert(bindings, 'embedding_failures', log, now);
    expect((await noticesOf(userId)).map(({ type }) => type).toSorted()).toEqual([
      'embedding_failures',
      'embedding_stalled',
    ]);
    await raise(inMinutes(61));
    expect(await noticesOf(userId)).toHaveLength(3);
    expect(sent.filter((mail) => mail.userId === userId)).toHaveLength(3);
  });

  it('is raised by a dead letter', async () => {
    const { userId } = await newUser('admin');
    const message = {
      taskId: newId(),
      taskType: 'generate_embedding' as const,
      subjectType: 'job' as const,
      subjectId: newId(),
      traceId: 'trace',
    };
    await exports.EmbeddingsRpc.deadLetters([{ queue: 'q', messageId: newId(), message }]);
    expect(await noticesOf(userId)).toMatchObject([{ type: 'embedding_dead_letters' }]);
  });
});
