import type { ErasureReport } from '@jobmatch/shared/contracts/erasures';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { consumeErasures } from './erasures.ts';

const log = createLog({ service: 'test' });

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

const cached = (userId: string, count: number) =>
  Array.from({ length: count }, (_, i) => `job-analysis:${userId}:job-${i}:hash`);

describe('an erasure in ai', () => {
  it('deletes the cached analyses of the account alone, however many pages they fill', async () => {
    const [userId, other] = [newId(), newId()];
    const { keys, kv } = namespaceOf([...cached(userId, 8), ...cached(other, 2), 'job-facts:x']);
    const { reports, core } = coreThat();
    const message = messageFor(userId);
    const { batch, fates } = batchOf([message]);
    await consumeErasures(batch, { JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }, log);
    expect([...keys]).toEqual([...cached(other, 2), 'job-facts:x']);
    const { erasureId } = message;
    const told = { erasureId, userId, service: 'ai', counts: { cachedAnalyses: 8 } };
    expect(reports).toEqual([
      { ...told, done: false },
      { ...told, done: true },
    ]);
    expect(fates).toEqual(['ack 0']);
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
    await consumeErasures(first.batch, { JOB_ANALYSIS_CACHE: failing, CORE_ERASURES: core }, log);
    expect(first.fates).toEqual(['retry 0 in 60']);
    expect(reports).toMatchObject([{ done: false, counts: { cachedAnalyses: 4 } }]);
    const second = batchOf([message]);
    await consumeErasures(second.batch, { JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }, log);
    expect(second.fates).toEqual(['ack 0']);
    expect(reports.at(-1)).toMatchObject({ done: true });
    expect(keys.size).toBe(0);
  });

  it('does not hold up another one, and drops what is no message', async () => {
    const [broken, fine] = [newId(), newId()];
    const { kv } = namespaceOf([]);
    const { reports, core } = coreThat(({ userId }) => userId === broken);
    const { batch, fates } = batchOf([messageFor(broken), messageFor(fine), { userId: 'x' }]);
    await consumeErasures(batch, { JOB_ANALYSIS_CACHE: kv, CORE_ERASURES: core }, log);
    expect(fates.toSorted()).toEqual(['ack 1', 'ack 2', 'retry 0 in 60']);
    expect(reports).toMatchObject([{ userId: fine, done: true, counts: { cachedAnalyses: 0 } }]);
  });
});
