import { type Env, vectorIndex } from './env.ts';
import type { Faults } from './faults.ts';
import { type Operation, unavailable } from './vectorize-error.ts';

/** Longer than any caller waits. */
const HANG_MS = 10 * 60_000;
const LOOK_EVERY_MS = 100;

const FAULT_OF = {
  VECTOR_QUERY: 'query',
  VECTOR_INSERT: 'upsert',
  VECTOR_UPSERT: 'upsert',
} as const satisfies Partial<Record<Operation, keyof Faults>>;

/** Throws, or hangs until the fault is lifted and throws then, if a test asked for it. */
export async function meetFault(env: Env, operation: keyof typeof FAULT_OF): Promise<void> {
  const current = async () => (await vectorIndex(env).faults())[FAULT_OF[operation]];
  const fault = await current();
  if (fault === null) return;
  if (fault === 'throw') throw unavailable(operation, 500);
  for (let waitedMs = 0; waitedMs < HANG_MS; waitedMs += LOOK_EVERY_MS) {
    await scheduler.wait(LOOK_EVERY_MS);
    if ((await current()) !== 'hang') break;
  }
  throw unavailable(operation, 504);
}
