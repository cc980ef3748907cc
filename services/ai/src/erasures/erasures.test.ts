import type { ErasureReport } from '@jobmatch/shared/contracts/erasures';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleEnv, exampleIndex } from '../embeddings/example-bindings.ts';
import { consumeErasures } from './erasures.ts';

const log = createLog({ service: 'test' });

beforeEach(() => reset());

/** A namespace that lists three keys a page, as KV lists a thousand. */
function namespaceOf(names: readonly string[]) {
  const keys = new Set(names);
  const listed = async ({ prefix, cursor }: KVNamespaceListOptions = {}) => {
    const matching = [...keys].filter((name) => name.startsWith(prefix ?? '')).toSorted();
    const from = Number(cursor ?? 0);
    const page = matching.slice(from, from + 3).map((name) => ({ name }));
    return from + 3 < matching.length
      ? { list_complete: false, keys: page, cursor: String(from + 3), cacheStatus: null }
      : { list_complete: true, keys: page, cacheStatus: null };
  };
  const kv = { list: listed, delete: async (key: string) => void keys.delete(key) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the namespace's list is generic in its metadata, of which there is none here
  return { keys, kv: kv as unknown as Pick<KVNamespace, 'list' | 'delete'> };
}

/** A queue batch and what became of each of its messages. */
function batchOf(bodies: readonly unknown[]) {
  const fates: string[] = [];
  const messages = bodies.map((body, i) => ({
    id: String(i),
    timestamp: new Date(),
    attempts: 1,
    body,
    ack: () => void fates.push(`ack ${i}`),
    retry: ({ delaySeconds = 0 } = {}) => void fates.push(`retry ${i} in ${delaySeconds}`),
  }));
  const metadata = { metrics: { backlogCount: 0, backlogBytes: 0 } };
  const batch: MessageBatch = {
    queue: 'erasures-ai',
    messages,
    metadata,
    ackAll: () => {},
    retryAll: () => {},
  };
  return { batch, fates };
}

const messageFor = (userId: string) => ({ erasureId: newId(), userId, requestId: 'test-request' });

function coreThat(fails: (report: ErasureReport) => boolean = () => false) {
  const reports: ErasureReport[] = [];
  const report = async (told: ErasureReport) => {
    if (fails(told)) throw new Error('core');
    reports.push(told);
  };
  return { reports, core: { report } };
}

/** What ai has of accounts: whose vectors and texts core names, and an index. */
function bindings(
  fakes: Record<string, unknown>,
  ofAccounts: Record<string, { jobIds: string[]; textHashes: string[] }> = {},
) {
  const none = { jobIds: [], textHashes: [] };
  const vectorsOf = async ({ userId }: { userId: string }) => ofAccounts[userId] ?? none;
  return exampleEnv({ VECTORIZE: exampleIndex(), CORE_EMBEDDINGS: { vectorsOf }, ...fakes });
}

const nothing = { cachedFacts: 0, vectors: 0, cachedEmbeddings: 0 };

const cached = (userId: string, count: number) =>
  Array.from({ length: count }, (_, i) => `job-analysis:${userId}:job-${i}:hash`);

describe('an erasure in ai', () => {
  it('deletes the cached analyses of the account alone, however many pages they fill', async () => {
    const [userId, other] = [newId(), newId()];
    const { keys, kv } = namespaceOf([...cached(userId, 8), ...cached(other, 2), 'job-facts:x']);
    const { reports, core } = coreThat();
    const message = messageFor(userId);
    const { batch, fates } = batchOf([message]);
    await consumeErasures(batch, bindings({ JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }), log);
    expect([...keys]).toEqual([...cached(other, 2), 'job-facts:x']);
    const { erasureId } = message;
    const told = { erasureId, userId, service: 'ai', counts: { ...nothing, cachedAnalyses: 8 } };
    expect(reports).toEqual([
      { ...told, done: false },
      { ...told, done: true },
    ]);
    expect(fates).toEqual(['ack 0']);
  });

  it('deletes what models found in the postings of the account, and not what all share', async () => {
    const [userId, other] = [newId(), newId()];
    const owned = Array.from({ length: 5 }, (_, i) => `job-facts:${userId}:job-${i}:hash:model`);
    const others = [`job-facts:${other}:job:hash:model`, 'job-facts:hash:model'];
    const { keys, kv } = namespaceOf([...owned, ...others]);
    const { reports, core } = coreThat();
    const { batch } = batchOf([messageFor(userId)]);
    await consumeErasures(batch, bindings({ JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }), log);
    expect([...keys].toSorted()).toEqual(others.toSorted());
    expect(reports.at(-1)).toMatchObject({ done: true, counts: { cachedFacts: 5 } });
  });

  it('that fails is tried again later, and has told the count before it deleted', async () => {
    const userId = newId();
    const { keys, kv } = namespaceOf(cached(userId, 4));
    let deletions = 0;
    const failing = {
      list: kv.list.bind(kv),
      delete: (key: string) => {
        deletions += 1;
        return deletions > 2 ? Promise.reject(new Error('kv')) : kv.delete(key);
      },
    };
    const { reports, core } = coreThat();
    const message = messageFor(userId);
    const first = batchOf([message]);
    await consumeErasures(
      first.batch,
      bindings({ JOB_ANALYSIS_CACHE: failing, CORE_ERASURES: core }),
      log,
    );
    expect(first.fates).toEqual(['retry 0 in 60']);
    expect(reports).toMatchObject([{ done: false, counts: { cachedAnalyses: 4 } }]);
    const second = batchOf([message]);
    await consumeErasures(
      second.batch,
      bindings({ JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }),
      log,
    );
    expect(second.fates).toEqual(['ack 0']);
    expect(reports.at(-1)).toMatchObject({ done: true });
    expect(keys.size).toBe(0);
  });

  it('deletes the vectors and the cached embeddings that core names, as often as it is asked', async () => {
    const userId = newId();
    const jobIds = Array.from({ length: 130 }, (_, i) => `job-${i}`);
    const textHashes = Array.from({ length: 130 }, (_, i) => `hash-${i}`);
    const index = exampleIndex();
    const { reports, core } = coreThat();
    const fakes = { VECTORIZE: index, CORE_ERASURES: core };
    const env = bindings(fakes, { [userId]: { jobIds, textHashes } });
    const key = (hash: string) => `embed:${env.EMBEDDING_MODEL}:${hash}`;
    for (const id of [...jobIds.slice(5), 'of another']) index.put(id, [1], { owner: userId });
    for (const hash of [...textHashes.slice(100), 'of-another']) {
      await env.EMBEDDINGS_CACHE.put(key(hash), 'vector');
    }
    const message = messageFor(userId);
    await consumeErasures(batchOf([message]).batch, env, log);
    expect(reports).toMatchObject([
      { done: false, counts: { cachedAnalyses: 0, vectors: 125, cachedEmbeddings: 30 } },
      { done: true, counts: { cachedAnalyses: 0, vectors: 125, cachedEmbeddings: 30 } },
    ]);
    expect([...index.vectors.keys()]).toEqual(['of another']);
    const left = await env.EMBEDDINGS_CACHE.list();
    expect(left.keys.map(({ name }) => name)).toEqual([key('of-another')]);
    const again = batchOf([message]);
    await consumeErasures(again.batch, env, log);
    expect(again.fates).toEqual(['ack 0']);
    expect(reports.at(-1)).toMatchObject({ done: true, counts: nothing });
  });

  it('is tried again where the index fails, after it has told the counts', async () => {
    const userId = newId();
    const index = exampleIndex();
    index.put('job', [1], { owner: userId });
    const failing = { ...index, deleteByIds: () => Promise.reject(new Error('index')) };
    const { reports, core } = coreThat();
    const env = bindings(
      { VECTORIZE: failing, CORE_ERASURES: core },
      { [userId]: { jobIds: ['job'], textHashes: [] } },
    );
    const { batch, fates } = batchOf([messageFor(userId)]);
    await consumeErasures(batch, env, log);
    expect(fates).toEqual(['retry 0 in 60']);
    expect(reports).toMatchObject([{ done: false, counts: { vectors: 1 } }]);
  });

  it('does not hold up another one, and drops what is no message', async () => {
    const [broken, fine] = [newId(), newId()];
    const { kv } = namespaceOf([]);
    const { reports, core } = coreThat(({ userId }) => userId === broken);
    const { batch, fates } = batchOf([messageFor(broken), messageFor(fine), { userId: 'x' }]);
    await consumeErasures(batch, bindings({ JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }), log);
    expect(fates.toSorted()).toEqual(['ack 1', 'ack 2', 'retry 0 in 60']);
    expect(reports).toMatchObject([{ userId: fine, done: true, counts: { cachedAnalyses: 0 } }]);
  });
});
