import type { Env } from '../env.ts';

/** What sends a request to the internet. */
export type Web = (request: Request) => Promise<Response>;

/**
 * The internet. Locally a binding takes its place, which answers as the boards and pages would. Where
 * we are deployed nothing is bound: each call through a binding is one of the 32 Worker invocations
 * that a request may make, and a board in pages needs more.
 */
export const webOf =
  ({ WEB }: Pick<Env, 'WEB'>): Web =>
  (request) =>
    WEB === undefined ? fetch(request) : WEB.fetch(request);
