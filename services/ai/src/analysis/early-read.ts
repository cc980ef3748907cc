import { type CachedAnalysis, readEntry } from './analysis-cache.ts';

/** Names that an isolate remembers; one is about 200 bytes. */
const NAMES_MAX = 2_000;

/** What was served last, by user and posting, and under which name it is kept; the latest at the end. */
const served = new Map<string, string>();

const aboutOf = (userId: string, jobId: string): string => `${userId} ${jobId}`;

/** A cached analysis that is read before it is known whether it is still the right one. */
export interface EarlyRead {
  name: string;
  /** Never rejects. */
  entry: Promise<CachedAnalysis | null>;
}

/**
 * Begins to read what this isolate last served of a posting, while its inputs are loaded, which takes
 * about as long. Whoever asks has to see the inputs first, and may use it only if they name it: they
 * prove that the posting is the caller's to see, and that nothing has changed.
 */
export function readEarly(
  env: Parameters<typeof readEntry>[0],
  userId: string,
  jobId: string,
): EarlyRead | null {
  const name = served.get(aboutOf(userId, jobId));
  return name === undefined ? null : { name, entry: readEntry(env, name) };
}

/** Remembers what was served, in place of what was served longest ago. */
export function noteServed(userId: string, jobId: string, name: string): void {
  const about = aboutOf(userId, jobId);
  served.delete(about);
  served.set(about, name);
  const [oldest] = served.keys();
  if (served.size > NAMES_MAX && oldest !== undefined) served.delete(oldest);
}
