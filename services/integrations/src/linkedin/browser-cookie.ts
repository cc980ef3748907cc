import { readOrigin } from '@jobmatch/shared/caller';
import { randomSecret } from './random-secret.ts';

const NAME = 'jobmatch-oauth';
/** Longer than a state lives, so that who comes back late is told so. */
const MAX_AGE_SECONDS = 60 * 60;
const SECRET = /^[\w-]{43}$/;

/**
 * The secret that ties a sign-in to the browser it began in; null where the browser has none. Without
 * it, somebody could begin one and have another person's browser finish it.
 */
export function readBrowserSecret(request: Request): string | null {
  const { name } = cookieAt(request);
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value = ''] = pair.trim().split('=');
    if (key === name && SECRET.test(value)) return value;
  }
  return null;
}

/** The browser's secret, a new one where it has none, and the header that makes it keep it. */
export function keepBrowserSecret(request: Request): { secret: string; setCookie: string } {
  const secret = readBrowserSecret(request) ?? randomSecret();
  const { name, attributes } = cookieAt(request);
  return { secret, setCookie: `${name}=${secret}; ${attributes}` };
}

/** Lax: the browser comes back to us by a link from the provider's page. */
const ATTRIBUTES = `Path=/; Max-Age=${MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax`;

/** Over https the name's prefix keeps sibling hosts from setting the cookie. */
const cookieAt = (request: Request) =>
  readOrigin(request).startsWith('https:')
    ? { name: `__Host-${NAME}`, attributes: `${ATTRIBUTES}; Secure` }
    : { name: NAME, attributes: ATTRIBUTES };
