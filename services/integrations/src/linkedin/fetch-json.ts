import { readUpTo } from './read-up-to.ts';
import { RefusedByProvider } from './refused-by-provider.ts';

const TIMEOUT_MS = 8_000;
/** A profile or a pair of tokens is a few kilobytes. */
const MAX_BYTES = 64 * 1024;

/**
 * JSON of the provider: within eight seconds, of a sane size, from the address itself and not from
 * where it redirects to. Anything else is thrown as {@link RefusedByProvider} with `code`.
 */
export async function fetchJson(
  code: RefusedByProvider['code'],
  url: URL,
  init: RequestInit,
): Promise<unknown> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new RefusedByProvider(code, `It answered ${response.status}.`);
    }
    const bytes = await readUpTo(MAX_BYTES, response);
    if (bytes === null) throw new RefusedByProvider(code, 'Its answer is too long.');
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (err) {
    if (err instanceof RefusedByProvider) throw err;
    const reason = err instanceof Error ? err.name : typeof err;
    throw new RefusedByProvider(code, `It could not be asked: ${reason}.`);
  }
}
