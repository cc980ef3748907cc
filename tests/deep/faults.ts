import type { Answer } from '../support/fleet.ts';

/** Longest refusal, in characters: a mistake is explained, not sent back. */
const PROBLEM_MAX = 20_000;

const EXCEPTION_TEXT =
  /Error:|\n\s+at |\.[jt]s:\d|D1_|SQLITE|no such (?:table|column)|constraint failed|\bselect\b.+\bfrom\b/;

interface Sent {
  method: string;
  path: string;
  body: string | undefined;
}

/** What is wrong with an answer beyond what its description says; null where nothing is. */
export function faultsOf({ method, path, body }: Sent, { status, text }: Answer): string | null {
  const faults: string[] = [];
  if (status >= 500) faults.push('It is the service’s fault.');
  // A success repeats what the client sent, whatever that was.
  if (status >= 400 && EXCEPTION_TEXT.test(text)) faults.push('It shows text of an exception.');
  if (status >= 400 && text.length > PROBLEM_MAX) faults.push(`It has ${text.length} characters.`);
  if (faults.length === 0) return null;
  return [
    `${method} ${path.slice(0, 300)} answered ${status}: ${faults.join(' ')}`,
    `  ${text.slice(0, 500)}`,
    `  sent: ${body?.slice(0, 1000) ?? 'no body'}`,
  ].join('\n');
}
