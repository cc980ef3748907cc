import { env } from 'cloudflare:workers';
import { users } from '@jobmatch/db-schema/users';
import { createLog } from '@jobmatch/shared/log';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { newPublicJob, rowOf } from '../../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../../jobs/recording-database.ts';
import { deduplicateNew } from './batch.ts';

const NOW = new Date('2026-06-15T03:00:00.000Z');
const db = database(env);
const log = createLog({ service: 'test' });

const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000).toISOString();

/** Two postings with one address, of which the rows do not know of each other. */
async function twins(ownerId: string, createdAt: string): Promise<string[]> {
  const row = { ownerId, url: `https://x.example/${ownerId}`, canonicalHash: ownerId, createdAt };
  return [await newPublicJob(row), await newPublicJob(row)];
}

const linksOf = async (ids: readonly string[]) =>
  (await Promise.all(ids.map(rowOf))).filter((row) => row?.canonicalJobId != null).length;

it('links the duplicates of who has new postings, once, and of nobody else', async () => {
  const [active, idle, leaving] = [await newUser(), await newUser(), await newUser()];
  const recent = await twins(active.userId, hours(-20));
  const old = await twins(idle.userId, hours(-200));
  const left = await twins(leaving.userId, hours(-20));
  await db.update(users).set({ erasingAt: 'x' }).where(eq(users.id, leaving.userId));
  const recording = recordingDatabase();
  const first = await deduplicateNew(database({ DB: recording.DB }), NOW, log);
  expect(first).toEqual({ users: 1, linked: 1, failed: 0 });
  expect([await linksOf(recent), await linksOf(old), await linksOf(left)]).toEqual([1, 0, 0]);
  const rows = await Promise.all(recent.map(rowOf));
  expect(await deduplicateNew(db, NOW, log)).toEqual(first);
  expect(await Promise.all(recent.map(rowOf))).toEqual(rows);
  const [steps = []] = await explain(recording);
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});
