import { isAppError } from '@jobmatch/shared/errors';
import { PROTECTED_RESOURCE_PATH } from './protected-resource.ts';

/** No token was shown, as opposed to one that does not hold (RFC 6750, section 3.1). */
const WITHOUT_TOKEN = new Set(['MISSING_AUTH_HEADER', 'INVALID_AUTH_FORMAT', 'MISSING_TOKEN']);

/** WWW-Authenticate of a 401 from /mcp, as MCP's authorization section and RFC 9728 want it. */
export function challenge({ url }: Request, err: unknown): string {
  const parameters = [
    'realm="jobmatch"',
    `resource_metadata="${new URL(PROTECTED_RESOURCE_PATH, url).href}"`,
    ...(isAppError(err) && !WITHOUT_TOKEN.has(err.code) ? ['error="invalid_token"'] : []),
  ];
  return `Bearer ${parameters.join(', ')}`;
}
