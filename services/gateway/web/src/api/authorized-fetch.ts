import { apiErrorOf } from '@jobmatch/client/api-error';
import type { Session } from './session.ts';

type Fetch = (request: Request) => Promise<Response>;

/** What the gateway says of a token whose session has ended. */
const ENDED = new Set(['SESSION_REVOKED', 'INVALID_TOKEN']);

/**
 * Sends the session's token with a request. A token that ran out is replaced and the request sent once
 * more, so that whoever filled in a form for an hour does not notice.
 */
export const authorizedFetch =
  (session: Session, fetch: Fetch): Fetch =>
  async (request) => {
    const token = await session.accessToken();
    if (token === null) return fetch(request);
    const again = request.clone();
    const response = await fetch(withToken(request, token));
    // Only the gateway's own refusals have it; a wrong password or an old link is also a 401.
    if (!response.headers.has('www-authenticate')) return response;
    const { code } = await apiErrorOf(response.clone());
    if (code === 'TOKEN_EXPIRED') {
      const fresh = await session.refresh(token);
      return fresh === null ? response : fetch(withToken(again, fresh));
    }
    if (ENDED.has(code)) session.signOut();
    return response;
  };

function withToken(request: Request, token: string): Request {
  const sent = new Request(request);
  sent.headers.set('authorization', `Bearer ${token}`);
  return sent;
}
