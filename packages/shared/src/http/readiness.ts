import { AppError } from '../errors.ts';

/** Named probes of what a service needs; a probe throws when its binding does not answer. */
export type ReadinessChecks<Env> = Record<string, (env: Env) => Promise<unknown>>;

type Result = 'ok' | 'failed';

export interface Readiness {
  status: 'ready';
  checks: Record<string, Result>;
}

/** Runs every probe at once. UNAVAILABLE, naming what failed and no more, unless all of them pass. */
export async function readiness<Env>(env: Env, checks: ReadinessChecks<Env>): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]): Promise<[string, Result]> => {
      try {
        await check(env);
        return [name, 'ok'];
      } catch {
        return [name, 'failed'];
      }
    }),
  );
  const named = Object.fromEntries(results);
  if (results.every(([, result]) => result === 'ok')) return { status: 'ready', checks: named };
  throw new AppError('UNAVAILABLE', 'Not everything this needs is working.', { checks: named });
}
