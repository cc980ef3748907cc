import type { ErasureReport } from '@jobmatch/shared/contracts/erasures';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { expect, it } from 'vitest';
import { consumeErasures } from './erasures.ts';

it('reports each account as done, tries again where core is away and drops what is no message', async () => {
  const fates: string[] = [];
  const reports: ErasureReport[] = [];
  const [broken, fine] = [newId(), newId()];
  const messageFor = (userId: string) => ({ erasureId: newId(), userId, requestId: 'a-request' });
  const messages = [messageFor(broken), messageFor(fine), { userId: 'x' }].map((body, i) => ({
    id: String(i),
    timestamp: new Date(),
    attempts: 2,
    body,
    ack: () => void fates.push(`ack ${i}`),
    retry: ({ delaySeconds = 0 } = {}) => void fates.push(`retry ${i} in ${delaySeconds}`),
  }));
  const batch: MessageBatch = {
    queue: 'erasures-integrations',
    messages,
    metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
    ackAll: () => {},
    retryAll: () => {},
  };
  const report = async (told: ErasureReport) => {
    if (told.userId === broken) throw new Error('core');
    reports.push(told);
  };
  const pending = new Map([[`oauth-pending:${fine}`, JSON.stringify(PROFILE)]]);
  const OAUTH_STATES = {
    get: async (key: string) => pending.get(key) ?? null,
    delete: async (key: string) => void pending.delete(key),
  };
  const env = { CORE_ERASURES: { report }, OAUTH_STATES };
  await consumeErasures(batch, env, createLog({ service: 'test' }));
  expect(pending.size).toBe(0);
  expect(fates.toSorted()).toEqual(['ack 1', 'ack 2', 'retry 0 in 300']);
  expect(reports).toMatchObject([
    { userId: fine, service: 'integrations', counts: { pendingImports: 1 }, done: true },
  ]);
});

const PROFILE = {
  subject: 'member-1',
  firstName: 'Amara',
  lastName: null,
  verifiedEmail: null,
  locale: null,
  pictureUrl: null,
};
