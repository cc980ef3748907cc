import { subscriptions, usageLimits as usage } from '@jobmatch/db-schema/billing';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { UsageKind } from '@jobmatch/shared/contracts/usage';
import { type SQL, and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { selectedRow } from '../selected-row.ts';
import { PLAN_LIMITS, monthOf } from './plan-limits.ts';

const USED = {
  aiGenerations: usage.aiGenerationsUsed,
  jobSearches: usage.jobSearchesUsed,
  emailsSent: usage.emailsSentUsed,
} as const;

const LIMIT = {
  aiGenerations: usage.aiGenerationsLimit,
  jobSearches: usage.jobSearchesLimit,
  emailsSent: usage.emailsSentLimit,
} as const;

/** How many charges are remembered, the latest ones; far more than are ever under way at once. */
const MAX_CHARGES = 200;

interface Charge {
  kind: UsageKind;
  chargeId: string;
  at: Date;
}

/**
 * The statement that takes one unit: it makes the account's row where there is none yet, begins a new
 * period where the last one has passed, and does nothing where no unit is left or this charge was
 * taken before, or where `condition` does not hold. What the plan allows is read within it too.
 */
export function unitTaken(
  db: Database,
  scope: UserScope,
  { kind, chargeId, at }: Charge,
  id: string,
  condition: SQL = sql`true`,
) {
  const { start, end } = monthOf(at);
  const passed = sql`${usage.periodEnd} <= ${at.toISOString()}`;
  const used = (of: UsageKind) => sql`iif(${passed}, 0, ${USED[of]}) + ${of === kind ? 1 : 0}`;
  const charge = JSON.stringify({ id: chargeId, kind });
  const charges = sql`iif(${passed}, '[]', ${usage.recentCharges})`;
  return db
    .insert(usage)
    .select(
      sql`${selectedRow(usage, {
        id,
        userId: scope.userId,
        aiGenerationsUsed: kind === 'aiGenerations' ? 1 : 0,
        jobSearchesUsed: kind === 'jobSearches' ? 1 : 0,
        emailsSentUsed: kind === 'emailsSent' ? 1 : 0,
        aiGenerationsLimit: planLimit('aiGenerations'),
        jobSearchesLimit: planLimit('jobSearches'),
        emailsSentLimit: planLimit('emailsSent'),
        periodStart: start,
        periodEnd: end,
        recentCharges: [{ id: chargeId, kind }],
      })} from ${users} left join ${subscriptions} on ${subscriptions.userId} = ${users.id}
        where ${users.id} = ${scope.userId} and ${condition}`,
    )
    .onConflictDoUpdate({
      target: usage.userId,
      set: {
        aiGenerationsUsed: used('aiGenerations'),
        jobSearchesUsed: used('jobSearches'),
        emailsSentUsed: used('emailsSent'),
        periodStart: sql`iif(${passed}, ${start}, ${usage.periodStart})`,
        periodEnd: sql`iif(${passed}, ${end}, ${usage.periodEnd})`,
        recentCharges: sql`json_remove(json_insert(${charges}, '$[#]', json(${charge})),
          ${`$[#-${MAX_CHARGES + 1}]`})`,
        updatedAt: at.toISOString(),
      },
      setWhere: sql`${used(kind)} <= ${LIMIT[kind]}
        and (${passed} or not exists(${chargeNamed(chargeId)}))`,
    })
    .returning();
}

/** Takes one unit. Null, and nothing changed, where none is left or this charge was taken before. */
export async function takeUnit(db: Database, scope: UserScope, charge: Charge, id: string) {
  const rows = await unitTaken(db, scope, charge, id);
  return rows[0] ?? null;
}

/** Whether the account has paid for a charge in its current period. */
export const isCharged = (scope: UserScope, chargeId: string): SQL =>
  sql`exists(select 1 from ${usage} where ${usage.userId} = ${scope.userId}
    and exists(${chargeNamed(chargeId)} and value->>'returned' is null))`;

/** The statement that gives one unit of the current period back, once a charge. */
export function unitReturned(
  db: Database,
  scope: UserScope,
  { kind, chargeId, at }: Charge,
  condition: SQL = sql`true`,
) {
  const open = sql`${chargeNamed(chargeId)} and value->>'kind' = ${kind}
    and value->>'returned' is null`;
  const less = (of: UsageKind) => sql`${USED[of]} - ${of === kind ? 1 : 0}`;
  return db
    .update(usage)
    .set({
      aiGenerationsUsed: less('aiGenerations'),
      jobSearchesUsed: less('jobSearches'),
      emailsSentUsed: less('emailsSent'),
      recentCharges: sql`json_set(${usage.recentCharges}, (${open}) || '.returned', json('true'))`,
      updatedAt: at.toISOString(),
    })
    .where(
      and(
        eq(usage.userId, scope.userId),
        gt(usage.periodEnd, at.toISOString()),
        gt(USED[kind], 0),
        sql`exists(${open})`,
        condition,
      ),
    )
    .returning({ id: usage.id });
}

/** Gives one unit back. Whether this call did. */
export async function returnUnit(db: Database, scope: UserScope, charge: Charge): Promise<boolean> {
  return (await unitReturned(db, scope, charge)).length > 0;
}

/** The account's plan and counters, as stored; each null where there is no row yet. */
export async function findUsage(db: Database, scope: UserScope): Promise<StoredUsage | null> {
  const rows = await selectUsage(db, scope);
  return rows[0] ?? null;
}

export interface StoredUsage {
  plan: typeof subscriptions.$inferSelect.plan | null;
  usage: typeof usage.$inferSelect | null;
}

/** The statement of {@link findUsage}, for a batch. */
export const selectUsage = (db: Database, scope: UserScope) =>
  db
    .select({ plan: subscriptions.plan, usage })
    .from(users)
    .leftJoin(subscriptions, eq(subscriptions.userId, users.id))
    .leftJoin(usage, eq(usage.userId, users.id))
    .where(eq(users.id, scope.userId))
    .limit(1);

/** The path within `recent_charges` of the charge with this id. */
const chargeNamed = (chargeId: string): SQL =>
  sql`select fullkey from json_each(${usage.recentCharges}) where value->>'id' = ${chargeId}`;

const planLimit = (kind: UsageKind): SQL => sql`case coalesce(${subscriptions.plan}, 'free')
  when 'premium' then ${PLAN_LIMITS.premium[kind]} when 'basic' then ${PLAN_LIMITS.basic[kind]}
  else ${PLAN_LIMITS.free[kind]} end`;
