import { type UserScope, userScope } from '@jobmatch/shared/caller';
import type { ApiTokenHolder } from '@jobmatch/shared/contracts/identity';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { type ApiTokenRow, findTokenHolder, insertApiToken, touchApiToken } from './queries.ts';
import { hashApiToken, newApiToken } from './token.ts';

const MAX_LIVE_TOKENS = 20;
const TOUCH_EVERY_MS = 3_600_000;

interface NewToken {
  name: string;
  scope: ApiTokenRow['scope'];
  /** ISO 8601, UTC; null for a token that does not expire. */
  expiresAt: string | null;
}

/** Makes a token and answers it in clear, the only time it can be read. CONFLICT past 20 live ones. */
export async function createApiToken(
  db: Database,
  scope: UserScope,
  input: NewToken,
  now: Date,
): Promise<ApiTokenRow & { token: string }> {
  const token = newApiToken();
  const at = now.toISOString();
  const row = await insertApiToken(
    db,
    scope,
    { id: newId(), ...input, tokenHash: await hashApiToken(token), createdAt: at, updatedAt: at },
    { max: MAX_LIVE_TOKENS, now: at },
  );
  if (row === null) {
    throw new AppError('CONFLICT', `An account has at most ${MAX_LIVE_TOKENS} access tokens.`, {
      limit: MAX_LIVE_TOKENS,
    });
  }
  return { ...row, token };
}

/** Whom a token's hash stands for, or null. `touch` notes the use; it need not be waited for. */
export async function resolveApiToken(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<{ holder: ApiTokenHolder; touch: () => Promise<void> } | null> {
  const found = await findTokenHolder(db, tokenHash, now.toISOString());
  if (found === null) return null;
  const { lastUsedAt, ...holder } = found;
  const unlessSince = new Date(now.getTime() - TOUCH_EVERY_MS).toISOString();
  const touch = async () => {
    if (lastUsedAt !== null && lastUsedAt >= unlessSince) return;
    const at = now.toISOString();
    await touchApiToken(db, userScope(holder), holder.tokenId, { now: at, unlessSince });
  };
  return { holder, touch };
}
