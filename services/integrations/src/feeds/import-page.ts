import type { Caller } from '@jobmatch/shared/caller';
import type { ImportResult } from '@jobmatch/shared/contracts/jobs';
import { AppError } from '@jobmatch/shared/errors';
import type { Env } from '../env.ts';
import { textOf } from '../outbound/limited-body.ts';
import { UPSTREAM_FAULTS, UpstreamError } from '../outbound/upstream-error.ts';
import { webOf } from '../outbound/web.ts';
import { RefusedAddress, safeFetch } from '../safe-fetch/safe-fetch.ts';
import { postingsIn } from './json-ld.ts';

/** Larger pages than that are not for reading. */
const PAGE_MAX_BYTES = 5_000_000;

/** What a site says of an address that is the sender's mistake. */
const NOT_TO_BE_READ: ReadonlyMap<number, string> = new Map([
  [401, 'The page is only for people who are signed in there.'],
  [403, 'The page is not for everybody.'],
  [404, 'There is no such page.'],
  [410, 'The page is there no more.'],
]);

type PageEnv = Pick<Env, 'CORE_POSTINGS_INTAKE' | 'DNS_RESOLVER_URL' | 'UPSTREAM_LIMITS' | 'WEB'>;

/**
 * Imports what a page describes in JSON-LD as the caller's own postings. VALIDATION_ERROR for an
 * address that is not on the public internet, UPSTREAM_ERROR where the page does not come,
 * UNREADABLE_DOCUMENT where there is none, or not for everybody, and where it describes no posting.
 */
export async function importPage(
  env: PageEnv,
  caller: Caller,
  address: string,
): Promise<ImportResult> {
  const { html, url } = await pageAt(env, address);
  const postings = postingsIn(html);
  if (postings.length === 0) {
    throw new AppError('UNREADABLE_DOCUMENT', 'The page describes no job posting in JSON-LD.');
  }
  // A page about one posting is that posting's address where it names none.
  const own = postings.length === 1 ? { url } : {};
  return env.CORE_POSTINGS_INTAKE.importOwn(caller, {
    postings: postings.map((posting) => ({ ...own, ...posting })),
  });
}

async function pageAt(env: PageEnv, address: string): Promise<{ html: string; url: string }> {
  const { timeoutMs, stallMs, totalMs } = env.UPSTREAM_LIMITS;
  try {
    const { response, url } = await safeFetch(address, {
      web: webOf(env),
      resolverUrl: env.DNS_RESOLVER_URL,
      timeoutMs,
      headers: { accept: 'text/html,application/xhtml+xml' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      const said = NOT_TO_BE_READ.get(response.status);
      if (said !== undefined) throw new AppError('UNREADABLE_DOCUMENT', said);
      throw new UpstreamError('failed');
    }
    const limits = { maxBytes: PAGE_MAX_BYTES, stallMs, totalMs };
    return { html: await textOf(response, limits), url: url.href };
  } catch (err) {
    if (err instanceof RefusedAddress) {
      const fields = { url: err.refusal };
      throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
    }
    if (!(err instanceof UpstreamError)) throw err;
    const { fault } = err;
    throw new AppError('UPSTREAM_ERROR', `The page ${UPSTREAM_FAULTS[fault]}.`, { fault });
  }
}
