import { env } from 'cloudflare:workers';
import { embeddingTasks } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { users } from '@jobmatch/db-schema/users';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { closeOld } from '../jobs/cleanup/queries.ts';
import { POSTING, create, newPublicJob, rowOf } from '../jobs/postings-for-tests.ts';
import { activeTask, claim, embed, newPosting, outline, tasksOf } from './tasks-for-tests.ts';

const db = database(env);
const update = (id: string, set: Partial<typeof jobs.$inferInsert>) =>
  db.update(jobs).set(set).where(eq(jobs.id, id));
const pending = async (id: string) =>
  (await tasksOf(id)).filter(({ status }) => status === 'pending').map(({ taskType }) => taskType);

describe('a posting that can be found is put down to be embedded', () => {
  it('when it is added by hand', async () => {
    const { send } = await newUser();
    const { id } = await create(send);
    expect(outline(await tasksOf(id))).toEqual(['generate_embedding pending']);
    expect(await tasksOf(id)).toMatchObject([
      { subjectType: 'job', ownerId: null, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect(await rowOf(id)).toMatchObject({ embeddingStatus: 'pending' });
  });

  it('when it is imported, once more when its content changes, and not when it comes again', async () => {
    const { send, userId } = await newUser();
    const importing = (title: string) =>
      send('POST', '/api/jobs/import', { postings: [{ ...POSTING, title, sourceId: 'same' }] });
    expect(await importing('Welder')).toMatchObject({ status: 200 });
    const [row] = await db.select().from(jobs).where(eq(jobs.ownerId, userId));
    const id = row?.id ?? '';
    expect(await pending(id)).toEqual(['generate_embedding']);
    await embed(id);
    await importing('Welder');
    expect(await pending(id)).toEqual(['compute_similarity']);
    await importing('Head welder');
    expect(await pending(id)).toEqual(['compute_similarity', 'generate_embedding']);
  });

  it('when it is edited, and not when only its mark is', async () => {
    const { send } = await newUser();
    const { id } = await create(send);
    await embed(id);
    await send('PATCH', `/api/jobs/${id}`, { isSaved: true });
    expect(await pending(id)).toEqual(['compute_similarity']);
    await send('PATCH', `/api/jobs/${id}`, { description: 'Bridges.' });
    expect(await pending(id)).toEqual(['compute_similarity', 'generate_embedding']);
    expect(await rowOf(id)).toMatchObject({ embeddingStatus: 'pending' });
  });

  it('when its date changes or it is reopened', async () => {
    const id = await newPublicJob();
    await embed(id);
    await update(id, { postedAt: '2026-01-01T00:00:00.000Z' });
    expect(await pending(id)).toContain('generate_embedding');
    await embed(id);
    await update(id, { isClosed: true });
    await update(id, { isClosed: false });
    expect(await pending(id)).toContain('generate_embedding');
  });

  it('never twice at once: a change takes the task back from whoever is at it', async () => {
    const id = await newPosting();
    const task = await activeTask(id, 'generate_embedding');
    await claim([task.id]);
    await update(id, { contentHash: 'other' });
    expect(await tasksOf(id)).toMatchObject([
      { id: task.id, status: 'pending', attempts: 0, workerId: null, enqueuedAt: null },
    ]);
  });
});

describe('a posting that cannot be found any more is put down to lose its vector', () => {
  it('when it is closed by cron', async () => {
    const id = await newPublicJob({ expiresAt: '2020-01-01T00:00:00.000Z' });
    await embed(id);
    await closeOld(db, new Date());
    expect(await pending(id)).toContain('delete_embedding');
    expect(await rowOf(id)).toMatchObject({ embeddingStatus: 'none', similarComputedAt: null });
  });

  it('when it is merged into another', async () => {
    const { send } = await newUser();
    const [canonical, duplicate] = [await create(send), await create(send)];
    const body = { canonicalJobId: canonical.id, duplicateJobIds: [duplicate.id] };
    expect(await send('POST', '/api/jobs/merge', body)).toMatchObject({ status: 200 });
    expect(await pending(duplicate.id)).toContain('delete_embedding');
    expect(await pending(canonical.id)).toEqual(['generate_embedding']);
  });

  it('when it is deleted, with what its owner’s caches hold', async () => {
    const { send, userId } = await newUser();
    const { id } = await create(send);
    await embed(id);
    await send('DELETE', `/api/jobs/${id}`);
    expect((await tasksOf(id)).filter(({ status }) => status === 'pending')).toMatchObject([
      { taskType: 'delete_embedding', ownerId: userId, textHash: `text-of-${id}` },
    ]);
  });

  it('when its owner’s account goes, naming nobody', async () => {
    const { send, userId } = await newUser();
    const { id } = await create(send);
    await db.delete(users).where(eq(users.id, userId));
    expect(await tasksOf(id)).toMatchObject([
      { taskType: 'delete_embedding', status: 'pending', ownerId: null },
    ]);
    const rows = await db.select().from(embeddingTasks);
    expect(JSON.stringify(rows)).not.toContain(userId);
  });

  it('and not embedded first', async () => {
    const closed = await newPosting({ isClosed: true });
    expect(await tasksOf(closed)).toEqual([]);
  });
});
