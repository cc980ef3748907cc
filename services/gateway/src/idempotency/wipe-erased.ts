import { ERASED_HEADER } from '@jobmatch/shared/contracts/erasures';
import { Id } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Env } from '../env.ts';

const WIPE_TIMEOUT_MS = 5_000;

/**
 * Forgets the kept answers of an account that a service says is being erased. A failure is only
 * logged: what is kept lapses within a day by itself.
 */
export async function wipeErased(
  response: Response,
  { IDEMPOTENCY }: Pick<Env, 'IDEMPOTENCY'>,
  log: Log,
): Promise<void> {
  const userId = response.headers.get(ERASED_HEADER);
  if (!v.is(Id, userId)) return;
  try {
    await within(WIPE_TIMEOUT_MS, IDEMPOTENCY.getByName(userId).wipe());
  } catch (err) {
    const error = err instanceof Error ? err.name : typeof err;
    log.error('idempotency.wipe_failed', { error });
  }
}
