import { env } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { type AnalysisKey, entryName, readEntry, writeEntry } from './analysis-cache.ts';
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

type Bindings = Parameters<typeof readEntry>[0];
type Entry = Parameters<typeof writeEntry>[2];
const read = async (of: Bindings, key: AnalysisKey) => readEntry(of, await entryName(key));
const write = async (of: Bindings, key: AnalysisKey, entry: Entry) =>
  writeEntry(of, await entryName(key), entry);

describe('the analysis cache', () => {
  it('gives back what was written, under these inputs only', async () => {
    const key = newKey();
    const entry = await newEntry();
    await write(env, key, entry);
    expect(await read(env, key)).toEqual(entry);
    expect(await read(env, { ...key, inputsHash: 'b'.repeat(64) })).toBeNull();
    expect(await read(env, { ...key, userId: newId() })).toBeNull();
    expect(await read(env, { ...key, modelsVersion: '1 @cf/another' })).toBeNull();
  });

  it('takes another release’s shape for a miss', async () => {
    const key = newKey();
    const name = `job-analysis:${key.userId}:${key.jobId}:${key.inputsHash}`;
    await env.JOB_ANALYSIS_CACHE.put(name, JSON.stringify({ analysis: { overallScore: 5 } }));
    expect(await read(env, key)).toBeNull();
  });

  it('takes a store that does not answer for a miss', async () => {
    const failing = { get: () => Promise.reject(new Error('KV is down')) };
    const JOB_ANALYSIS_CACHE = { ...env.JOB_ANALYSIS_CACHE, ...failing };
    expect(await read({ ...env, JOB_ANALYSIS_CACHE }, newKey())).toBeNull();
  });

  it('asks KV once for what it has lately read, and again when it is told to hold nothing', async () => {
    const [key, entry] = [newKey(), await newEntry()];
    await env.JOB_ANALYSIS_CACHE.put(await entryName(key), JSON.stringify(entry));
    const asked: string[] = [];
    const get = (name: string, type: 'json') => {
      asked.push(name);
      return env.JOB_ANALYSIS_CACHE.get(name, type);
    };
    const watched = { ...env, JOB_ANALYSIS_CACHE: { ...env.JOB_ANALYSIS_CACHE, get } };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `get` of it is asked
    const bindings = watched as unknown as Bindings;
    expect([await read(bindings, key), await read(bindings, key)]).toEqual([entry, entry]);
    expect(asked).toHaveLength(1);
    await read({ ...bindings, ANALYSIS_RECENT_SECONDS: 0 }, key);
    expect(asked).toHaveLength(2);
  });

  it('holds so many, and not more', async () => {
    const [key, entry] = [newKey(), await newEntry()];
    await write(env, key, entry);
    await env.JOB_ANALYSIS_CACHE.delete(await entryName(key));
    for (let n = 0; n < 199; n += 1) await write(env, newKey(), entry);
    expect(await read(env, key)).toEqual(entry);
    await write(env, newKey(), entry);
    expect(await read(env, key)).toBeNull();
  });

  it('neither reads nor writes when it is switched off', async () => {
    const off = { ...env, ANALYSIS_CACHE_ENABLED: false };
    const key = newKey();
    const entry = await newEntry();
    await write(off, key, entry);
    expect(await read(env, key)).toBeNull();
    await write(env, key, entry);
    expect(await read(off, key)).toBeNull();
  });
});
