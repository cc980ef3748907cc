import { BUCKETS, type FileRow } from '@jobmatch/db-schema/files';
import { type Database, database } from '../database.ts';
import type { Env } from '../env.ts';
import { bucketOf } from './buckets.ts';
import { expiredFiles, keysWithRow, rowsBetween } from './queries.ts';
import { removeFile } from './store.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Files one run removes; the next run goes on. */
const EXPIRED_MAX = 200;

/** A page's objects and rows are compared; one run looks at so many pages of each bucket. */
const PAGE = 200;
const PAGES_MAX = 10;

/** Removes files whose time is over: old exports and uploads that never finished. */
export async function removeExpiredFiles(env: Env, now: Date): Promise<number> {
  const expired = await expiredFiles(database(env), now.toISOString(), EXPIRED_MAX);
  for (const file of expired) await removeFile(env, file);
  return expired.length;
}

/**
 * Removes objects without a row (of an account that is gone) and rows without an object, both once
 * they are an hour old. A run looks at a window of each bucket that starts somewhere else every hour
 * and goes round, so that a small bucket is seen whole and a large one in turns.
 */
export async function sweepFiles(env: Env, now: Date): Promise<number> {
  let removed = 0;
  for (const bucket of BUCKETS) removed += await sweepBucket(env, bucket, now);
  return removed;
}

async function sweepBucket(env: Env, bucket: FileRow['bucket'], now: Date): Promise<number> {
  const first = `${bucket}/`;
  const start = `${first}${startingDigits(now)}`;
  let after = start;
  let wrapped = false;
  let removed = 0;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const listed = await bucketOf(env, bucket).list({
      prefix: first,
      startAfter: after,
      limit: PAGE,
    });
    const last = listed.truncated ? listed.objects.at(-1)?.key : undefined;
    // '0' is the character after '/': past every key of the bucket.
    const until = last ?? `${bucket}0`;
    removed += await reconcile(env, bucket, listed.objects, { after, until }, now);
    if (wrapped && (last === undefined || last >= start)) return removed;
    if (last === undefined) wrapped = true;
    after = last ?? first;
  }
  return removed;
}

interface Span {
  after: string;
  until: string;
}

async function reconcile(
  env: Env,
  bucket: FileRow['bucket'],
  objects: readonly R2Object[],
  span: Span,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - HOUR_MS);
  const present = new Set(objects.map(({ key }) => key));
  const old = objects.filter(({ uploaded }) => uploaded < before).map(({ key }) => key);
  const db = database(env);
  const orphans = await withoutRow(db, old);
  if (orphans.length > 0) await bucketOf(env, bucket).delete(orphans);
  const rows = await rowsBetween(db, span, before.toISOString(), 2 * PAGE);
  const lost = rows.filter(({ key }) => !present.has(key));
  for (const file of lost) await removeFile(env, file);
  return orphans.length + lost.length;
}

async function withoutRow(db: Database, keys: readonly string[]): Promise<string[]> {
  const known = new Set(await keysWithRow(db, keys));
  return keys.filter((key) => !known.has(key));
}

/** Eight hexadecimal digits, spread evenly over the hours (Knuth's multiplicative hashing). */
const startingDigits = (now: Date): string =>
  (Math.imul(Math.floor(now.getTime() / HOUR_MS), 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
