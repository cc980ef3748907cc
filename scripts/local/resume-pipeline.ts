import { apiAs, expectOk } from '../embeddings/api.ts';
import { ADMIN_EMAIL } from './demo-accounts.ts';

/**
 * Puts down what has no vector, and what an earlier run left undone: local queues do not outlive the
 * process, and cron, which sees to it where the fleet is deployed, does not run locally.
 */
export async function resumePipeline(url: string): Promise<void> {
  const api = await apiAs(new URL(url), ADMIN_EMAIL, 'JOBMATCH_ADMIN_TOKEN');
  expectOk(await api('POST', '/api/admin/embeddings/backfill', {}));
  expectOk(await api('POST', '/api/admin/embeddings/retry', { stuckAfterSeconds: 0 }));
}
