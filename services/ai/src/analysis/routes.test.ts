import { writeCaller } from '@jobmatch/shared/caller';
import type { Caller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { createExecutionContext } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { AiApi } from '../ai-api.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { analyze } from './analyze.ts';
import { exampleInputs } from './example-inputs.ts';

const userId = newId();
const jobId = newId();
const inputs = { ...exampleInputs(), isPrivate: false, revision: '0.0' };
const month = new Date().toISOString().slice(0, 7);

/** Core's side: one posting that the caller may see, and a history. */
function coreThatKnows() {
  const asked: unknown[] = [];
  return {
    asked,
    inputs: async (_: Caller, { jobId: wanted }: { jobId: string }) =>
      wanted === jobId ? inputs : null,
    history: async ({ userId: of }: Caller, options: object) => {
      asked.push([of, options]);
      return { analyses: [], total: 0, page: 1, limit: 20, hasMore: false, nextCursor: null };
    },
  };
}

function api(core = coreThatKnows()) {
  const env = exampleEnv({ CORE_ANALYSES: core });
  return async (method: string, path: string, body?: unknown) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    writeCaller(headers, { userId, role: 'user', sessionId: newId(), requestId: 'test' });
    const request = new Request(`https://ai.test/api/analyses${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return new AiApi(createExecutionContext(), env).fetch(request);
  };
}

const verify = async (analysis: unknown) => api()('POST', '/verify', { analysis });

describe('POST /api/analyses/verify', () => {
  it('recomputes the receipt of an analysis the caller holds', async () => {
    const analysis = { ...(await analyze(inputs, month)), jobId };
    const { overallScore, receipt } = analysis;
    const { factsHash, inputsHash } = receipt;
    const answer = await verify(analysis);
    expect(answer.status).toBe(200);
    const recomputed = { overallScore, factsHash, inputsHash };
    expect(await answer.json()).toEqual({ valid: true, recomputed });
    const other = await verify({ ...analysis, overallScore: (overallScore ?? 0) - 1 });
    expect(await other.json()).toEqual({ valid: false, recomputed });
  });

  it('knows no posting that the caller may not see', async () => {
    const analysis = await analyze(inputs, month);
    expect((await verify({ ...analysis, jobId: newId() })).status).toBe(404);
  });

  it('takes nothing but an analysis', async () => {
    const analysis = { ...(await analyze(inputs, month)), jobId };
    const { dimensions, receipt } = analysis;
    const { skillsMatch } = dimensions;
    const dimension = (change: object) => ({
      ...analysis,
      dimensions: { ...dimensions, skillsMatch: { ...skillsMatch, ...change } },
    });
    const { jobId: _, ...anonymous } = analysis;
    for (const wrong of [
      undefined,
      null,
      {},
      anonymous,
      { ...analysis, jobId: 'x' },
      { ...analysis, extra: 1 },
      { ...analysis, overallScore: 101 },
      { ...analysis, receipt: { ...receipt, signature: 'x' } },
      { ...analysis, receipt: { ...receipt, inputsHash: 5 } },
      { ...analysis, cachedAt: 'yesterday' },
      dimension({ score: 11 }),
      dimension({ note: 'x' }),
      dimension({ evidence: [{ source: 'posting', field: 'title', quote: 'x', at: 1 }] }),
    ]) {
      expect((await verify(wrong)).status, JSON.stringify(wrong)?.slice(0, 80)).toBe(400);
    }
  });
});

describe('GET /api/analyses', () => {
  it('asks core for the caller’s own', async () => {
    const core = coreThatKnows();
    const send = api(core);
    expect((await send('GET', '')).status).toBe(200);
    expect((await send('GET', '?page=2&limit=5&cursor=c')).status).toBe(200);
    expect(core.asked).toEqual([
      [userId, { page: 1, limit: 20 }],
      [userId, { page: 2, limit: 5, cursor: 'c' }],
    ]);
    for (const query of ['?limit=0', '?limit=101', '?page=x']) {
      expect((await send('GET', query)).status).toBe(400);
    }
  });
});
