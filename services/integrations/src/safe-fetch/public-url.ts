import { bytesOf } from './ip-address.ts';
import { isPublicAddress } from './public-address.ts';

const SCHEMES = new Set(['http:', 'https:']);
/** Names that no public resolver has, or that mean something on somebody's own network. */
const OWN_NETWORK =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion)$/;
const NAME = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** Why an address of somebody else's choosing is not asked, in words for whoever sent it. */
export type Refusal =
  | 'Must be an http or https URL.'
  | 'Must not carry a name or password.'
  | 'Must use the default port.'
  | 'Must be on the public internet.';

export interface PublicUrl {
  url: URL;
  /** The name to resolve; null where the host is an address that was found to be public. */
  name: string | null;
}

/**
 * Reads an address that a user typed. What the URL parser makes of it counts, as it is what is asked:
 * `http://2130706433`, `http://0x7f.1` and `http://0177.0.0.1` are all 127.0.0.1 to it. A name still has
 * to be resolved.
 */
export function publicUrl(text: string): PublicUrl | { refusal: Refusal } {
  const url = URL.parse(text);
  if (url === null || !SCHEMES.has(url.protocol)) {
    return { refusal: 'Must be an http or https URL.' };
  }
  if (url.username !== '' || url.password !== '') {
    return { refusal: 'Must not carry a name or password.' };
  }
  // The parser drops a default port.
  if (url.port !== '') return { refusal: 'Must use the default port.' };
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (bytesOf(host) !== null) {
    return isPublicAddress(host)
      ? { url, name: null }
      : { refusal: 'Must be on the public internet.' };
  }
  if (!NAME.test(host) || OWN_NETWORK.test(host)) {
    return { refusal: 'Must be on the public internet.' };
  }
  return { url, name: host };
}
