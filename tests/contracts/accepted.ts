import type { Break } from './breaks.ts';

interface Accepted extends Omit<Break, 'what'> {
  /** The release that it breaks with. */
  since: string;
  /** Why nobody is hurt, or what to do in which order. */
  why: string;
}

/**
 * Breaks that were looked at and taken. One at `rollback` asks for the callers to be rolled back before
 * the callee; one at `rollout`, of a queue or an API of ours, for two releases: readers first.
 */
const ACCEPTED: readonly Accepted[] = [];

/** Of breaks with a release those that nobody has accepted. What is new is: callees are deployed first. */
export const unaccepted = (since: string, breaks: readonly Break[]): Break[] =>
  breaks.filter(
    ({ moment, place, what }) =>
      !(moment === 'rollback' && what === 'is new') &&
      !ACCEPTED.some((one) => one.since === since && one.moment === moment && one.place === place),
  );

/** What was accepted and is no break any more. */
export const idle = (since: string, breaks: readonly Break[]): Accepted[] =>
  ACCEPTED.filter((one) => one.since === since).filter(
    (one) => !breaks.some(({ moment, place }) => one.moment === moment && one.place === place),
  );
