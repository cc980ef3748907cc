import type { Log } from '@jobmatch/shared/log';
import { readUpTo } from './read-up-to.ts';

const TIMEOUT_MS = 8_000;
/** What an avatar may be. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * The photo of a profile, or null: it is only fetched from where LinkedIn keeps its pictures, and an
 * import does not fail for it.
 */
export async function fetchPicture(
  { LINKEDIN_PICTURES_URL }: { LINKEDIN_PICTURES_URL: string },
  address: string | null,
  log: Log,
): Promise<Uint8Array | null> {
  const url = address === null ? null : URL.parse(address);
  if (url === null || url.origin !== new URL(LINKEDIN_PICTURES_URL).origin) return null;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { redirect: 'manual', signal });
    if (response.ok) return await readUpTo(MAX_BYTES, response);
    await response.body?.cancel();
    return null;
  } catch (err) {
    log.warn('linkedin.picture_lost', { error: err instanceof Error ? err.name : typeof err });
    return null;
  }
}
