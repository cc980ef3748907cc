/** What can be wrong with somebody else's server, in words that a user and an admin may read. */
export const UPSTREAM_FAULTS = {
  unreachable: 'could not be reached',
  too_slow: 'took too long to answer',
  too_large: 'answered with more than is taken',
  redirected: 'sent us elsewhere',
  not_found: 'does not know this board',
  refused: 'refused the request',
  busy: 'is busy',
  failed: 'failed',
  unexpected: 'answered with something unexpected',
  incomplete: 'did not finish',
  not_configured: 'is not set up here',
} as const;

export type UpstreamFault = keyof typeof UPSTREAM_FAULTS;

/** A third party's failure, as opposed to a bug of ours. It carries none of the third party's text. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly fault: UpstreamFault;

  constructor(fault: UpstreamFault) {
    super(`The upstream ${UPSTREAM_FAULTS[fault]}.`);
    this.fault = fault;
  }
}

/** What went wrong, in a word; a failure that is not the upstream's is a bug and is thrown again. */
export function faultOf(err: unknown): UpstreamFault {
  if (err instanceof UpstreamError) return err.fault;
  throw err;
}
