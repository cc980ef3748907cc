import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { readHealth } from './health/queries.ts';
import { deleteFeed, findFeed, listFeeds } from './queries.ts';
import { findBoard, finishBoard, takeDueBoards } from './runs/queries.ts';
import { followBoard } from './service.ts';

const db = database(env);
const AT = '2026-06-01T00:00:00.000Z';
const hours = (count: number) => new Date(Date.parse(AT) + count * 3_600_000).toISOString();
const newBoard = () => ({ boardType: 'lever', token: `t-${newId()}` }) as const;

async function follower() {
  const { userId } = await newUser();
  return userScope({ userId });
}

const due = (board: { token: string }, at: string) =>
  env.DB.prepare('update feeds set next_run_at = ? where token = ?').bind(at, board.token).run();

const run = {
  status: 'completed',
  error: null,
  postingsSeen: 3,
  etag: 'e',
  finishedAt: AT,
} as const;

describe('a feed', () => {
  it('is its follower’s alone', async () => {
    const [scope, stranger] = [await follower(), await follower()];
    const feed = await followBoard(db, scope, newBoard());
    expect(await listFeeds(db, scope)).toEqual([feed]);
    expect(await findFeed(db, stranger, feed.id)).toBeNull();
    expect(await deleteFeed(db, stranger, feed.id)).toBe(false);
    expect(await deleteFeed(db, scope, feed.id)).toBe(true);
    expect(await listFeeds(db, scope)).toEqual([]);
  });

  it('is followed once, and fifty at most, however many ask at the same time', async () => {
    const scope = await follower();
    const board = newBoard();
    const twice = await Promise.allSettled([1, 2].map(() => followBoard(db, scope, board)));
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const many = Array.from({ length: 60 }, () => followBoard(db, scope, newBoard()));
    const fates = await Promise.allSettled(many);
    expect(fates.filter(({ status }) => status === 'fulfilled')).toHaveLength(49);
    const refused = fates.flatMap((fate) => (fate.status === 'rejected' ? fate.reason : []));
    for (const reason of refused) expect(reason).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a board', () => {
  it('is due once for all its followers, and not again while somebody reads it', async () => {
    const board = newBoard();
    for (let n = 0; n < 3; n += 1) await followBoard(db, await follower(), board);
    await due(board, hours(-1));
    const take = (now: string) => takeDueBoards(db, { now, max: 100, leaseUntil: hours(1) });
    const taken = (await take(AT)).filter(({ token }) => token === board.token);
    expect(taken).toEqual([{ ...board, etag: null }]);
    expect((await take(hours(0.5))).filter(({ token }) => token === board.token)).toEqual([]);
    expect((await take(hours(1))).filter(({ token }) => token === board.token)).toHaveLength(1);
  });

  it('is read in six hours again, and ever later the more often it fails', async () => {
    const scope = await follower();
    const board = newBoard();
    await followBoard(db, scope, board);
    await finishBoard(db, { ...board, ...run });
    const state = async () => (await listFeeds(db, scope))[0];
    expect(await state()).toMatchObject({ nextRunAt: hours(6), failures: 0, postingsSeen: 3 });
    const failed = {
      ...board,
      ...run,
      status: 'failed',
      error: 'busy',
      postingsSeen: 0,
      etag: null,
    } as const;
    const pauses: (string | undefined)[] = [];
    for (let n = 0; n < 6; n += 1) {
      await finishBoard(db, failed);
      pauses.push((await state())?.nextRunAt);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 24].map(hours));
    expect(await state()).toMatchObject({
      lastError: 'busy',
      failures: 6,
      postingsSeen: 3,
      lastSuccessAt: AT,
    });
    expect(await findBoard(db, board)).toMatchObject({ etag: 'e' });
  });

  it('is asked for what has changed only once every follower has what is there', async () => {
    const board = newBoard();
    await followBoard(db, await follower(), board);
    await finishBoard(db, { ...board, ...run });
    expect(await findBoard(db, board)).toMatchObject({ etag: 'e' });
    await followBoard(db, await follower(), board);
    expect(await findBoard(db, board)).toMatchObject({ etag: null });
    expect(await findBoard(db, newBoard())).toBeNull();
  });

  it('that fails is shown to admins, each once', async () => {
    const board = newBoard();
    for (let n = 0; n < 2; n += 1) await followBoard(db, await follower(), board);
    for (let n = 0; n < 9; n += 1) {
      await finishBoard(db, { ...board, ...run, status: 'failed', error: 'failed' });
    }
    const { sources, failing } = await readHealth(db);
    expect(failing.filter(({ token }) => token === board.token)).toMatchObject([{ failures: 9 }]);
    expect(sources.find(({ source }) => source === 'lever')?.failing).toBeGreaterThan(0);
  });
});

it('due boards are found by an index', async () => {
  const recording = recordingDatabase();
  const recorded = database({ DB: recording.DB });
  await takeDueBoards(recorded, { now: AT, max: 10, leaseUntil: hours(1) });
  await findBoard(recorded, newBoard());
  const steps = (await explain(recording)).flat();
  expect(steps.filter((step) => /^SCAN feeds(?! USING (?:COVERING )?INDEX)/.test(step))).toEqual(
    [],
  );
});
