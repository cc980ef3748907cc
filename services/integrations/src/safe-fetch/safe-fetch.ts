import { answerWithin } from '../outbound/ask.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';
import type { Web } from '../outbound/web.ts';
import { isPublicAddress } from './public-address.ts';
import { type Refusal, publicUrl } from './public-url.ts';
import { addressesOf } from './resolve-name.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Enough for http to https, to www, and to a canonical path. */
const MAX_HOPS = 4;

/** The address is one that is not asked. Its message is for whoever sent it. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

interface Options {
  web: Web;
  resolverUrl: string;
  timeoutMs: number;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Asks an address that somebody else chose, and nothing but the public internet: each hop is checked as
 * the first one was, its name is resolved before it is asked, and one private address among its
 * addresses is enough to refuse. Only GET follows redirects. Throws RefusedAddress or an UpstreamError;
 * the answer's status is for the caller to judge, and its body to be read within limits.
 */
export async function safeFetch(
  address: string,
  { web, resolverUrl, timeoutMs, method = 'GET', headers = {}, body }: Options,
): Promise<{ response: Response; url: URL }> {
  let next = address;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const url = await allowed(next, web, resolverUrl);
    const init: RequestInit = { method, headers, redirect: 'manual', body: body ?? null };
    const response = await answerWithin(web, new Request(url, init), timeoutMs);
    if (!REDIRECTS.has(response.status)) return { response, url };
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (method !== 'GET' || location === null) throw new UpstreamError('redirected');
    next = URL.parse(location, url)?.href ?? '';
  }
  throw new UpstreamError('redirected');
}

async function allowed(address: string, web: Web, resolverUrl: string): Promise<URL> {
  const read = publicUrl(address);
  if ('refusal' in read) throw new RefusedAddress(read.refusal);
  if (read.name === null) return read.url;
  const addresses = await addressesOf(web, resolverUrl, read.name);
  if (addresses.length === 0) throw new UpstreamError('unreachable');
  if (!addresses.every(isPublicAddress)) {
    throw new RefusedAddress('Must be on the public internet.');
  }
  return read.url;
}
