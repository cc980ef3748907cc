import { emailRecipients } from '@jobmatch/db-schema/emails';
import { oneTimeTokens } from '@jobmatch/db-schema/identities';
import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { ifRoom } from '../../owned-collection.ts';
import { usable } from '../../one-time-tokens/queries.ts';

export const MAX_RECIPIENTS = 50;
/** Users who may have links sent to one address in a day. */
const USERS_A_DAY_MAX = 5;

/** Whether as many users as may have asked for links to an address since `since`. */
export async function isAskedOften(db: Database, address: string, since: string): Promise<boolean> {
  const rows = await db
    .select({ asked: count() })
    .from(emailRecipients)
    .where(and(eq(emailRecipients.address, address), gt(emailRecipients.updatedAt, since)));
  return (rows[0]?.asked ?? 0) >= USERS_A_DAY_MAX;
}

/** Ties an address to the token sent to it, in the place of the one before; whether there was room. */
export async function putRecipient(
  db: Database,
  scope: UserScope,
  { address, tokenId, at }: { address: string; tokenId: string; at: string },
): Promise<boolean> {
  const [updated, inserted] = await db.batch([
    db
      .update(emailRecipients)
      .set({ tokenId, updatedAt: at })
      .where(and(eq(emailRecipients.userId, scope.userId), eq(emailRecipients.address, address)))
      .returning({ id: emailRecipients.id }),
    db
      .insert(emailRecipients)
      .select(
        ifRoom(
          emailRecipients,
          scope,
          { id: newId(), address, tokenId, createdAt: at, updatedAt: at },
          MAX_RECIPIENTS,
        ),
      )
      .onConflictDoNothing()
      .returning({ id: emailRecipients.id }),
  ]);
  return updated.length + inserted.length > 0;
}

/**
 * Uses a token up and marks the address it was sent to as verified, in one transaction. Null where
 * the token does not work, or another was sent to the address after it.
 */
export async function confirmWith(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<{ address: string; userId: string } | null> {
  const named = db
    .select({ id: oneTimeTokens.id })
    .from(oneTimeTokens)
    .where(usable('recipient', tokenHash, now));
  const [verified] = await db.batch([
    db
      .update(emailRecipients)
      .set({ verifiedAt: sql`coalesce(${emailRecipients.verifiedAt}, ${now})`, updatedAt: now })
      .where(sql`${emailRecipients.tokenId} in (${named})`)
      .returning({ address: emailRecipients.address, userId: emailRecipients.userId }),
    db
      .update(oneTimeTokens)
      .set({ usedAt: now, updatedAt: now })
      .where(and(eq(oneTimeTokens.tokenHash, tokenHash), isNull(oneTimeTokens.usedAt))),
  ]);
  return verified[0] ?? null;
}
