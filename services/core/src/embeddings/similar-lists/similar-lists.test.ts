import { env } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { database } from '../../database.ts';
import { activeTask, compare, embed, newPosting, tasksOf } from '../tasks-for-tests.ts';
import { renewSimilarLists } from './queries.ts';

const db = database(env);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

async function compared(values: Partial<typeof jobs.$inferInsert> = {}): Promise<string> {
  const id = await newPosting();
  await embed(id);
  await compare(id, []);
  await db
    .update(jobs)
    .set({ embeddingStatus: 'completed', ...values })
    .where(eq(jobs.id, id));
  return id;
}

const waits = async (id: string) =>
  (await tasksOf(id)).some(
    ({ taskType, status }) => taskType === 'compute_similarity' && status === 'pending',
  );

it('lists are made anew after a week, or when the catalogue has grown by half since', async () => {
  for (let i = 0; i < 9; i += 1) await newPosting();
  const outgrown = await compared({ similarAmong: 6 });
  const [kept, closed] = [await compared(), await compared()];
  const failed = await compared({ embeddingStatus: 'failed', similarAmong: 1 });
  await db.update(jobs).set({ isClosed: true }).where(eq(jobs.id, closed));
  expect(await renewSimilarLists(db, new Date())).toBe(1);
  expect(await renewSimilarLists(db, new Date())).toBe(0);
  expect(await activeTask(outgrown, 'compute_similarity')).toMatchObject({ priority: 8 });
  expect(await waits(kept)).toBe(false);
  expect(await renewSimilarLists(db, inDays(8))).toBe(1);
  expect(await waits(kept)).toBe(true);
  expect([await waits(closed), await waits(failed)]).toEqual([false, false]);
});
