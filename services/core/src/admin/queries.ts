import { subscriptions, usageLimits } from '@jobmatch/db-schema/billing';
import { now } from '@jobmatch/db-schema/columns';
import { securityEvents } from '@jobmatch/db-schema/security';
import { type ROLES, users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { selectedRow } from '../selected-row.ts';
import { PLAN_LIMITS, type Plan } from '../usage/plan-limits.ts';

type Role = (typeof ROLES)[number];

/** Whether the account is an admin's now: a token tells only what it was when it was issued. */
export async function isAdmin(db: Database, scope: UserScope): Promise<boolean> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, scope.userId), eq(users.role, 'admin')))
    .limit(1);
  return rows.length > 0;
}

/** Any account, for an admin: not scoped to the caller. */
export async function findAccount(db: Database, id: string) {
  const rows = await db
    .select({
      id: users.id,
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      role: users.role,
      plan: sql<Plan>`coalesce(${subscriptions.plan}, 'free')`,
    })
    .from(users)
    .leftJoin(subscriptions, eq(subscriptions.userId, users.id))
    .where(eq(users.id, id))
    .limit(1);
  return rows[0] ?? null;
}

interface AccountChange {
  role?: Role | undefined;
  plan?: Plan | undefined;
  /** The current month, for an account that has had no subscription. */
  month: { start: string; end: string };
}

/**
 * Sets what is sent of role and plan, with a record of what was changed, in one transaction. The
 * same condition stands in every statement, and the role comes last because it may decide it:
 * false, and nothing at all written, unless the caller is an admin and, after the change, somebody is.
 */
export async function updateAccount(
  db: Database,
  admin: UserScope,
  id: string,
  { role, plan, month }: AccountChange,
): Promise<boolean> {
  const permitted = permittedTo(admin, id, role);
  const [allowed] = await db.batch([
    db
      .select({ permitted: sql<number>`${permitted}` })
      .from(users)
      .where(eq(users.id, admin.userId)),
    ...(plan === undefined ? [] : planWrites(db, admin, { id, plan, month }, permitted)),
    ...(role === undefined ? [] : roleWrites(db, admin, { id, role }, permitted)),
  ]);
  return allowed[0]?.permitted === 1;
}

function permittedTo(admin: UserScope, id: string, role: Role | undefined): SQL {
  const callerIsAdmin = sql`exists(select 1 from users where id = ${admin.userId} and role = 'admin')`;
  if (role !== 'user') return callerIsAdmin;
  return sql`${callerIsAdmin} and exists(select 1 from users where role = 'admin' and id <> ${id}
    and erasing_at is null)`;
}

function roleWrites(
  db: Database,
  admin: UserScope,
  { id, role }: { id: string; role: Role },
  permitted: SQL,
) {
  const before = sql`(select role from users where id = ${id})`;
  return [
    record(db, admin, { id, action: 'role_changed', before, after: role }, permitted),
    db
      .update(users)
      .set({ role, updatedAt: now })
      .where(and(eq(users.id, id), permitted)),
  ] as const;
}

function planWrites(
  db: Database,
  admin: UserScope,
  { id, plan, month }: { id: string; plan: Plan; month: AccountChange['month'] },
  permitted: SQL,
) {
  const before = sql`coalesce((select plan from subscriptions where user_id = ${id}), 'free')`;
  const subscription = selectedRow(subscriptions, {
    id: newId(),
    userId: id,
    plan,
    currentPeriodStart: month.start,
    currentPeriodEnd: month.end,
  });
  const limits = PLAN_LIMITS[plan];
  return [
    record(db, admin, { id, action: 'plan_changed', before, after: plan }, permitted),
    db
      .insert(subscriptions)
      .select(sql`${subscription} where ${permitted}`)
      .onConflictDoUpdate({
        target: subscriptions.userId,
        set: { plan, status: 'active', updatedAt: now },
      }),
    db
      .update(usageLimits)
      .set({
        aiGenerationsLimit: limits.aiGenerations,
        jobSearchesLimit: limits.jobSearches,
        emailsSentLimit: limits.emailsSent,
        updatedAt: now,
      })
      .where(and(eq(usageLimits.userId, id), permitted)),
  ] as const;
}

interface Change {
  id: string;
  action: 'role_changed' | 'plan_changed';
  before: SQL;
  after: string;
}

/** Appends to the account's security events, where the change is one. */
function record(db: Database, admin: UserScope, change: Change, permitted: SQL) {
  const { id, action, before, after } = change;
  const event = selectedRow(securityEvents, {
    id: newId(),
    userId: id,
    action,
    status: 'success',
    metadata: sql`json_object('changedBy', ${admin.userId}, 'from', ${before}, 'to', ${after})`,
  });
  return db
    .insert(securityEvents)
    .select(sql`${event} where ${permitted} and ${before} <> ${after}`);
}
