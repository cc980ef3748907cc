import type { Env } from './env.ts';

const BOOKMARK_HEADER = 'x-d1-bookmark';

/** D1's bookmarks are hexadecimal words joined by hyphens; anything else would be an error there. */
const BOOKMARK = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

/**
 * Runs one request in one D1 session. A client that sends the bookmark of its last answer may be
 * served by a replica that has seen at least that; without one the primary answers.
 */
export async function inDatabaseSession(
  request: Request,
  env: Cloudflare.Env,
  run: (env: Env) => Promise<Response>,
): Promise<Response> {
  const sent = request.headers.get(BOOKMARK_HEADER);
  const session = env.DB.withSession(sent !== null && BOOKMARK.test(sent) ? sent : 'first-primary');
  const response = await run({ ...env, DB: session });
  const bookmark = session.getBookmark();
  if (bookmark !== null) response.headers.set(BOOKMARK_HEADER, bookmark);
  return response;
}
