import { env, exports } from 'cloudflare:workers';
import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { createExecutionContext } from 'cloudflare:test';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { create, newPublicJob } from '../../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../../jobs/recording-database.ts';
import { AnalysesRpc } from '../analyses-rpc.ts';
import { exampleAnalysis } from '../example-analysis.ts';
import { listHistory } from './queries.ts';

const rpc = exports.AnalysesRpc;
const db = database(env);
const FIRST = { page: 1, limit: 20 };

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

/** An analysis of a new public posting, stored as of the given second. */
async function analysed(caller: Caller, second: number, overallScore: number | null = 72) {
  const jobId = await newPublicJob({ title: `Posting ${second}` });
  await rpc.store(caller, { jobId, analysis: exampleAnalysis({ overallScore }) });
  const updatedAt = new Date(Date.UTC(2026, 5, 1, 0, 0, second)).toISOString();
  await db
    .update(analyses)
    .set({ updatedAt })
    .where(and(eq(analyses.userId, caller.userId), eq(analyses.jobId, jobId)));
  return { jobId, updatedAt };
}

describe('the history of analyses', () => {
  it('shows the latest first, with the postings they are of', async () => {
    const { send, userId } = await newUser();
    const caller = callerOf(userId);
    const older = await analysed(caller, 1, null);
    const newer = await analysed(caller, 2);
    const own = await create(send, { title: 'My own', company: 'Mine' });
    await rpc.store(caller, { jobId: own.id, analysis: exampleAnalysis({ overallScore: 60 }) });
    const history = await rpc.history(caller, FIRST);
    expect(history.analyses).toMatchObject([
      { jobId: own.id, jobTitle: 'My own', company: 'Mine', overallScore: 60 },
      { jobId: newer.jobId, jobTitle: 'Posting 2', updatedAt: newer.updatedAt },
      { jobId: older.jobId, overallScore: null, recommendation: null },
    ]);
    expect(history.analyses[1]).toEqual({
      id: expect.any(String),
      jobId: newer.jobId,
      jobTitle: 'Posting 2',
      company: 'Acme',
      overallScore: 72,
      recommendation: 'Good Match',
      engineVersion: 'engine-1',
      extractedBy: 'rules',
      createdAt: expect.any(String),
      updatedAt: newer.updatedAt,
    });
    expect(history).toMatchObject({ total: 3, page: 1, limit: 20, hasMore: false });
  });

  it('is of the caller only', async () => {
    await analysed(callerOf((await newUser()).userId), 1);
    const { userId } = await newUser();
    expect(await rpc.history(callerOf(userId), FIRST)).toMatchObject({ analyses: [], total: 0 });
  });

  it('comes in pages, by number and by cursor, also where times are equal', async () => {
    const caller = callerOf((await newUser()).userId);
    for (const second of [1, 2, 2, 2, 3]) await analysed(caller, second);
    const all = await rpc.history(caller, FIRST);
    const ids = all.analyses.map(({ id }) => id);
    const second = await rpc.history(caller, { page: 2, limit: 2 });
    expect(second.analyses.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    expect(second).toMatchObject({ total: 5, page: 2, hasMore: true });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await rpc.history(caller, {
        page: 1,
        limit: 2,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...page.analyses.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
  });

  it('takes no cursor that is not its own', async () => {
    const caller = callerOf((await newUser()).userId);
    // Over RPC the runtime reports a rejection that the test has taken already.
    const local = new AnalysesRpc(createExecutionContext(), env);
    await expect(async () =>
      local.history(caller, { ...FIRST, cursor: 'x' }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      details: { fields: { cursor: 'Must be a cursor of this list.' } },
    });
  });

  it('shows what an older engine stored in another shape', async () => {
    const caller = callerOf((await newUser()).userId);
    await analysed(caller, 1);
    await db
      .update(analyses)
      .set({ analysis: { recommendation: 'Perfect' } })
      .where(eq(analyses.userId, caller.userId));
    const { analyses: listed } = await rpc.history(caller, FIRST);
    expect(listed).toMatchObject([{ overallScore: 72, recommendation: null }]);
  });

  it('is read by its index in one round trip', async () => {
    const recording = recordingDatabase();
    const cursor: [string, string] = ['2026-06-01T00:00:00.000Z', newId()];
    const { userId } = await newUser();
    await listHistory(database(recording), userScope({ userId }), { ...FIRST, cursor });
    expect(recording.batches).toBe(1);
    const [page, total] = await explain(recording);
    expect(page?.[0]).toMatch(/SEARCH .*USING INDEX analyses_by_user_updated \(user_id=\? AND /);
    expect([...(page ?? []), ...(total ?? [])].filter((step) => step.startsWith('SCAN'))).toEqual(
      [],
    );
  });
});
