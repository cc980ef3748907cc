import { oneTimeTokens } from '@jobmatch/db-schema/identities';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom } from '../owned-collection.ts';

export type Purpose = 'verify_email' | 'reset_password' | 'recipient' | 'link_signin';

interface NewToken {
  id: string;
  purpose: Purpose;
  tokenHash: string;
  expiresAt: string;
  createdAt: string;
}

/** Whether the token was stored: no more than `max` of a purpose are made after `since`. */
export async function insertToken(
  db: Database,
  scope: UserScope,
  token: NewToken,
  cap: { max: number; since: string },
): Promise<boolean> {
  const recent = and(
    eq(oneTimeTokens.purpose, token.purpose),
    gt(oneTimeTokens.createdAt, cap.since),
  );
  const row = { ...token, updatedAt: token.createdAt };
  const rows = await db
    .insert(oneTimeTokens)
    .select(ifRoom(oneTimeTokens, scope, row, cap.max, recent))
    .returning({ id: oneTimeTokens.id });
  return rows.length > 0;
}

/** Makes the user's other tokens of a purpose useless. */
export async function retireOtherTokens(
  db: Database,
  scope: UserScope,
  { id, purpose, createdAt }: Pick<NewToken, 'id' | 'purpose' | 'createdAt'>,
): Promise<void> {
  await db
    .update(oneTimeTokens)
    .set({ usedAt: createdAt, updatedAt: createdAt })
    .where(
      and(
        eq(oneTimeTokens.userId, scope.userId),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
        ne(oneTimeTokens.id, id),
      ),
    );
}

/** WHERE for the one token that a secret unlocks, unless it is used or expired. */
export const usable = (purpose: Purpose, tokenHash: string, now: string) =>
  and(
    eq(oneTimeTokens.tokenHash, tokenHash),
    eq(oneTimeTokens.purpose, purpose),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now),
  );

/** Uses a token up. One of many parallel calls gets its user's id, the rest null. */
export async function useToken(
  db: Database,
  purpose: Purpose,
  tokenHash: string,
  now: string,
): Promise<string | null> {
  const rows = await db
    .update(oneTimeTokens)
    .set({ usedAt: now, updatedAt: now })
    .where(usable(purpose, tokenHash, now))
    .returning({ userId: oneTimeTokens.userId });
  return rows[0]?.userId ?? null;
}
