import { env } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { readCached, writeCached } from './analysis-cache.ts';
import { analyze } from './analyze.ts';
import { exampleInputs } from './example-inputs.ts';

const newKey = () => ({
  userId: newId(),
  jobId: newId(),
  inputsHash: 'a'.repeat(64),
  modelsVersion: '',
});

async function newEntry() {
  const analysis = await analyze(exampleInputs(), '2026-11');
  return { analysis, cachedAt: '2026-11-22T00:00:00.000Z' };
}

describe('the analysis cache', () => {
  it('gives back what was written, under these inputs only', async () => {
    const key = newKey();
    const entry = await newEntry();
    await writeCached(env, key, entry);
    expect(await readCached(env, key)).toEqual(entry);
    expect(await readCached(env, { ...key, inputsHash: 'b'.repeat(64) })).toBeNull();
    expect(await readCached(env, { ...key, userId: newId() })).toBeNull();
    expect(await readCached(env, { ...key, modelsVersion: '1 @cf/another' })).toBeNull();
  });

  it('takes another release’s shape for a miss', async () => {
    const key = newKey();
    const name = `job-analysis:${key.userId}:${key.jobId}:${key.inputsHash}`;
    await env.JOB_ANALYSIS_CACHE.put(name, JSON.stringify({ analysis: { overallScore: 5 } }));
    expect(await readCached(env, key)).toBeNull();
  });

  it('takes a store that does not answer for a miss', async () => {
    const failing = { get: () => Promise.reject(new Error('KV is down')) };
    const JOB_ANALYSIS_CACHE = { ...env.JOB_ANALYSIS_CACHE, ...failing };
    expect(await readCached({ ...env, JOB_ANALYSIS_CACHE }, newKey())).toBeNull();
  });

  it('neither reads nor writes when it is switched off', async () => {
    const off = { ...env, ANALYSIS_CACHE_ENABLED: false };
    const key = newKey();
    const entry = await newEntry();
    await writeCached(off, key, entry);
    expect(await readCached(env, key)).toBeNull();
    await writeCached(env, key, entry);
    expect(await readCached(off, key)).toBeNull();
  });
});
