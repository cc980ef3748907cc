/**
 * How the platform says that what is behind a binding cannot be reached or is not to be asked now: D1
 * and Durable Objects that lost their connection, were moved or are overloaded, KV and R2 that fail on
 * their side. Sources: Cloudflare's lists of errors of D1, Durable Objects, KV and R2.
 */
const OUTAGES = [
  /network connection lost/i,
  /^D1_ERROR:? (?:.*\b(?:internal error|transient issue|exceeded timeout|overloaded|object to be reset)\b)/i,
  /^KV \w+ failed: (?:429|5\d\d)/,
  /\(1000[123]\)|\(10043\)/,
  /^Queue send failed/i,
  /^No answer within \d+ ms\.$/,
];

/** Whether an error, or what caused it, is an outage of a store or a service rather than a bug. */
export function isOutage(err: unknown): boolean {
  for (let cause = err; cause instanceof Error; cause = cause.cause) {
    if (tells(cause, 'retryable') || tells(cause, 'overloaded')) return true;
    const { message } = cause;
    if (OUTAGES.some((pattern) => pattern.test(message))) return true;
  }
  return false;
}

/** What the runtime sets on errors of Durable Objects and of calls of other Workers. */
const tells = (err: Error, property: 'retryable' | 'overloaded'): boolean =>
  Reflect.get(err, property) === true;
