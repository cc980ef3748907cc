import { env, exports } from 'cloudflare:workers';
import { aiCounters } from '@jobmatch/db-schema/operations';
import type { Caller } from '@jobmatch/shared/caller';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { createExecutionContext } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { addCounts } from '../../embeddings/counters/queries.ts';
import { explain, recordingDatabase } from '../../jobs/recording-database.ts';
import { AnalyticsRpc } from '../analytics-rpc.ts';
import { readCounters } from './queries.ts';

const db = database(env);
const NOW = new Date('2026-06-15T12:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const count = (model: string, rest: Partial<AiCount> = {}): AiCount => ({
  model,
  layer: 'model',
  calls: 1,
  tokensIn: 0,
  tokensOut: 0,
  errors: 0,
  costMicroUsd: 0,
  latenciesMs: [],
  ...rest,
});
const callerOf = (userId: string, role: Caller['role']): Caller => ({
  userId,
  role,
  sessionId: newId(),
  requestId: newId(),
});

beforeEach(() => db.delete(aiCounters));

describe('the counters an admin reads', () => {
  it('are exact after 50 parallel calls, percentiles included', async () => {
    const given = [
      count('m', { tokensIn: 3, tokensOut: 4, errors: 1, costMicroUsd: 5, latenciesMs: [4, 70] }),
      count('m', { layer: 'facts-kv-hit', calls: 2 }),
    ];
    await Promise.all(Array.from({ length: 50 }, () => exports.EmbeddingsRpc.count(given)));
    const { userId } = await newUser('admin');
    // Two days, since midnight may have passed between counting and reading.
    const { layers, days } = await exports.AnalyticsRpc.counters(callerOf(userId, 'admin'), {
      days: 2,
    });
    expect(layers).toEqual([
      {
        model: 'm',
        layer: 'facts-kv-hit',
        calls: 100,
        tokensIn: 0,
        tokensOut: 0,
        errors: 0,
        costMicroUsd: 0,
        latencyHistogram: Array.from({ length: 13 }, () => 0),
      },
      {
        model: 'm',
        layer: 'model',
        calls: 50,
        tokensIn: 150,
        tokensOut: 200,
        errors: 50,
        costMicroUsd: 250,
        latencyHistogram: [50, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0],
      },
    ]);
    expect(days.reduce((sum, { calls }) => sum + calls, 0)).toBe(50);
  });

  it('are of the days asked for, today included', async () => {
    for (const ago of [0, 1, 6, 7]) await addCounts(db, [count('m')], daysAgo(ago));
    const read = (days: number) => readCounters(db, { days, now: NOW });
    expect(await read(1)).toMatchObject({ since: '2026-06-15', layers: [{ calls: 1 }] });
    const week = await read(7);
    expect(week).toMatchObject({ since: '2026-06-09', layers: [{ calls: 3 }] });
    expect(week.days.map(({ day }) => day)).toEqual(['2026-06-09', '2026-06-14', '2026-06-15']);
    expect((await read(8)).layers).toMatchObject([{ calls: 4 }]);
  });

  it('keep models and layers apart, and days for calls of models only', async () => {
    const counts = [count('a', { calls: 2 }), count('b'), count('a', { layer: 'kv-hit' })];
    await addCounts(db, counts, NOW);
    const { layers, days } = await readCounters(db, { days: 1, now: NOW });
    expect(layers.map(({ model, layer, calls }) => [model, layer, calls])).toEqual([
      ['a', 'kv-hit', 1],
      ['a', 'model', 2],
      ['b', 'model', 1],
    ]);
    expect(days.map(({ model, calls }) => [model, calls])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('are for admins of this moment', async () => {
    const { userId } = await newUser();
    const refused = { code: 'ADMIN_REQUIRED' };
    const caller = callerOf(userId, 'admin');
    // Over RPC the runtime reports a rejection that the test has taken already.
    const local = new AnalyticsRpc(createExecutionContext(), env);
    await expect(local.counters(caller, { days: 1 })).rejects.toMatchObject(refused);
    await expect(local.dimensions(caller, { days: 1 })).rejects.toMatchObject(refused);
  });

  it('are read by the key of the table in one round trip', async () => {
    const recording = recordingDatabase();
    await readCounters(database(recording), { days: 90, now: NOW });
    expect(recording.batches).toBe(1);
    const steps = (await explain(recording)).flat();
    const scans = steps.filter((step) => /^SCAN (?!bucket VIRTUAL TABLE)/.test(step));
    expect(scans).toEqual([]);
    expect(steps.filter((step) => /^SEARCH ai_counters .*\(day>\?/.test(step))).toHaveLength(3);
  });
});
