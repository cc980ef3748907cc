import { env, exports } from 'cloudflare:workers';
import { embeddingTasks, workerStatus } from '@jobmatch/db-schema/embeddings';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { skills, workExperience } from '@jobmatch/db-schema/profile';
import { users } from '@jobmatch/db-schema/users';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { create } from '../../jobs/postings-for-tests.ts';
import { recordingDatabase } from '../../jobs/recording-database.ts';
import {
  WORKER,
  activeTask,
  claim,
  compare,
  embed,
  newPosting,
  outline,
  tasksOf,
} from '../tasks-for-tests.ts';
import { claimTasks } from './queries.ts';

const db = database(env);
const idOf = async (jobId: string) => (await activeTask(jobId, 'generate_embedding')).id;

async function newProfileTask(userId: string): Promise<string> {
  const id = newId();
  await db.insert(embeddingTasks).values({
    id,
    subjectType: 'profile',
    subjectId: userId,
    ownerId: userId,
    taskType: 'generate_embedding',
    traceId: 'trace',
  });
  return id;
}

describe('a claim', () => {
  it('marks the task and gives the posting, its owner and its trace', async () => {
    const { send, userId } = await newUser();
    const job = await create(send, { description: 'Bridges.', requiredSkills: ['TIG'] });
    const task = await activeTask(job.id, 'generate_embedding');
    const given = await exports.EmbeddingsRpc.claim({ workerId: WORKER, taskIds: [task.id] });
    expect(given).toEqual({
      isPaused: false,
      work: [
        {
          kind: 'posting',
          taskId: task.id,
          traceId: task.traceId,
          attempt: 1,
          jobId: job.id,
          ownerId: userId,
          contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          posting: {
            title: job.title,
            company: job.company,
            location: null,
            country: null,
            workArrangement: 'unknown',
            description: 'Bridges.',
            requirements: null,
            requiredSkills: ['TIG'],
            preferredSkills: [],
            industry: null,
            postedAt: null,
          },
        },
      ],
    });
    expect(await tasksOf(job.id)).toMatchObject([
      { status: 'processing', attempts: 1, workerId: WORKER, startedAt: expect.any(String) },
    ]);
    const [worker] = await db.select().from(workerStatus).where(eq(workerStatus.workerId, WORKER));
    expect(worker).toMatchObject({
      status: 'running',
      service: 'ai',
      currentTask: { taskId: task.id },
    });
  });

  it('gives a profile without whose it is, and no more of it than is read', async () => {
    const { userId } = await newUser();
    const base = () => ({ id: newId(), userId });
    await db.batch([
      db
        .update(users)
        .set({ firstName: 'Ada', phone: '123', currentTitle: 'Welder' })
        .where(eq(users.id, userId)),
      db.insert(skills).values([
        { ...base(), name: 'TIG', createdAt: '2026-01-01T00:00:00.000Z' },
        { ...base(), name: 'MIG', createdAt: '2026-01-02T00:00:00.000Z' },
      ]),
      db.insert(jobPreferences).values({ ...base(), desiredTitles: ['Head welder'] }),
      ...Array.from({ length: 22 }, (_, i) =>
        db.insert(workExperience).values({
          ...base(),
          company: `C${i}`,
          title: 'Welder',
          startDate: `${1990 + i}`,
          accomplishments: ['Bridges'],
        }),
      ),
    ]);
    const { work } = await claim([await newProfileTask(userId)]);
    expect(work).toMatchObject([
      {
        kind: 'profile',
        userId,
        profile: {
          candidate: {
            currentTitle: 'Welder',
            skills: [{ name: 'TIG' }, { name: 'MIG' }],
            education: [],
          },
          preferences: { desiredTitles: ['Head welder'], keywords: [], industries: [] },
        },
      },
    ]);
    const [item] = work;
    const profile = item?.kind === 'profile' ? item.profile : null;
    expect(profile?.candidate.workExperience).toHaveLength(20);
    expect(profile?.candidate.workExperience[0]).toEqual({
      company: 'C21',
      title: 'Welder',
      location: null,
      startDate: '2011',
      endDate: null,
      isCurrent: false,
      description: null,
      accomplishments: ['Bridges'],
    });
    expect(JSON.stringify(profile)).not.toMatch(new RegExp(`${userId}|Ada|123|"place"`));
  });

  it('gives comparisons and deletions what they need', async () => {
    const { send, userId } = await newUser();
    const [compared, deleted] = [await create(send), await create(send)];
    await embed(compared.id);
    await embed(deleted.id);
    await send('DELETE', `/api/jobs/${deleted.id}`);
    const similarity = await activeTask(compared.id, 'compute_similarity');
    const deletion = await activeTask(deleted.id, 'delete_embedding');
    const { work } = await claim([similarity.id, deletion.id]);
    const taskOf = ({ id, traceId }: typeof deletion) => ({ taskId: id, traceId, attempt: 1 });
    expect(work).toHaveLength(2);
    expect(work).toEqual(
      expect.arrayContaining([
        { kind: 'similarity', ...taskOf(similarity), jobId: compared.id, ownerId: userId },
        {
          kind: 'deletion',
          ...taskOf(deletion),
          jobId: deleted.id,
          ownerId: userId,
          textHash: `text-of-${deleted.id}`,
        },
      ]),
    );
  });

  it('gives nothing for what is done, and again what is not', async () => {
    const [done, open] = [await newPosting(), await newPosting()];
    const ids = [await idOf(done), await idOf(open)];
    await embed(done);
    expect((await claim(ids)).work).toMatchObject([{ jobId: open, attempt: 1 }]);
    expect((await claim(ids, 'worker-2')).work).toMatchObject([{ jobId: open, attempt: 2 }]);
    expect((await tasksOf(done))[0]).toMatchObject({ status: 'completed', attempts: 1 });
    expect((await claim([newId()])).work).toEqual([]);
  });

  it('ends what there is nothing to do for', async () => {
    const closed = await newPosting();
    const generate = await idOf(closed);
    await db.update(jobs).set({ isClosed: true }).where(eq(jobs.id, closed));
    const reopened = await newPosting();
    await db.update(jobs).set({ isClosed: true }).where(eq(jobs.id, reopened));
    const deletion = await activeTask(reopened, 'delete_embedding');
    await db.update(jobs).set({ isClosed: false }).where(eq(jobs.id, reopened));
    const { userId } = await newUser();
    const owned = await newPosting({ ownerId: userId });
    const ofErasing = await idOf(owned);
    const profile = await newProfileTask(userId);
    await db.update(users).set({ erasingAt: 'now', currentTitle: 'W' }).where(eq(users.id, userId));
    const empty = await newProfileTask((await newUser()).userId);
    const ids = [generate, deletion.id, ofErasing, profile, empty];
    expect(await claim(ids, 'worker-3')).toEqual({ isPaused: false, work: [] });
    const rows = await db.select().from(embeddingTasks);
    for (const id of ids) {
      expect(rows.find((row) => row.id === id)).toMatchObject({ status: 'completed', attempts: 0 });
    }
    const [worker] = await db
      .select()
      .from(workerStatus)
      .where(eq(workerStatus.workerId, 'worker-3'));
    expect(worker).toMatchObject({ status: 'idle', currentTask: null });
  });

  it('leaves a comparison to the embedding that has to come first', async () => {
    const id = await newPosting();
    await embed(id);
    const similarity = await activeTask(id, 'compute_similarity');
    await db.update(jobs).set({ contentHash: 'changed' }).where(eq(jobs.id, id));
    expect((await claim([similarity.id])).work).toEqual([]);
    await embed(id);
    await compare(id, []);
    expect(outline(await tasksOf(id)).filter((line) => line.endsWith('completed'))).toHaveLength(4);
  });

  it('takes one round trip, however many tasks', async () => {
    const tasks = [];
    for (let i = 0; i < 100; i += 1) tasks.push(await idOf(await newPosting()));
    const recording = recordingDatabase();
    const now = new Date().toISOString();
    const given = await claimTasks(database(recording), { workerId: WORKER, taskIds: tasks, now });
    expect(given.work).toHaveLength(100);
    expect(recording.batches).toBe(1);
    for (const { params } of recording.statements) expect(params.length).toBeLessThanOrEqual(100);
  });
});
