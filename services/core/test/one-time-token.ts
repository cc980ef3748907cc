import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { database } from '../src/database.ts';
import { issueToken } from '../src/one-time-tokens/issue.ts';
import type { Purpose } from '../src/one-time-tokens/queries.ts';

/** What the link in an e-mail would carry. */
export async function tokenFor(userId: string, purpose: Purpose, now = new Date()) {
  const token = await issueToken(database(env), userScope({ userId }), purpose, now);
  if (token === null) throw new Error('The account has had its tokens for this hour.');
  return token;
}
