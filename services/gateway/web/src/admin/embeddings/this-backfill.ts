import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../../api/api.ts';
import { session } from '../../api/browser-session.ts';
import { BackfillRun } from './backfill-run.ts';

/** The one backfill of this tab. */
export const thisBackfill = new BackfillRun({
  send: (body, key) =>
    dataOf(api.POST('/api/admin/embeddings/backfill', { body, headers: onceOnly(key) })),
  storage: sessionStorage,
});

// It is its admin's, and ends with their session.
session.subscribe(() => thisBackfill.forget());
