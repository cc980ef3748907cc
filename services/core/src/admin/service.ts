import { type UserScope, userScope } from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import type { RequestContext } from '@jobmatch/shared/http/route';
import { type Database, database } from '../database.ts';
import type { Env } from '../env.ts';
import { notify } from '../notifications/notify.ts';
import { revokeAllSessions } from '../sessions/revocation.ts';
import { monthOf } from '../usage/plan-limits.ts';
import { findAccount, isAdmin, updateAccount } from './queries.ts';

export const USER = 'User';

/** Throws ADMIN_REQUIRED unless the caller's account is an admin's at this moment. */
export async function requireAdmin(db: Database, scope: UserScope): Promise<void> {
  if (!(await isAdmin(db, scope))) {
    throw new AppError('ADMIN_REQUIRED', 'Only an admin may do this.');
  }
}

type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>;

/**
 * Changes role and plan. The last admin keeps the role: CONFLICT. Who is to be no admin is signed
 * out, since an access token names the role it was issued with; also when sent again, so that a
 * retry completes what a crash cut short.
 */
export async function changeAccount(
  context: Pick<RequestContext<Env>, 'env' | 'headers' | 'log'>,
  admin: UserScope,
  loaded: Account,
  update: { role?: Account['role'] | undefined; plan?: Account['plan'] | undefined },
  at: Date,
): Promise<Account> {
  const db = database(context.env);
  const { role, plan } = update;
  const account = userScope({ userId: loaded.id });
  if (!(await updateAccount(db, admin, loaded.id, { role, plan, month: monthOf(at) }))) {
    await requireAdmin(db, admin);
    throw new AppError('CONFLICT', 'The last admin cannot give up the role.');
  }
  if (role === 'user') {
    await revokeAllSessions(context, account, { now: at });
  }
  if (plan !== undefined && plan !== loaded.plan) await notify(db, account, planNotice(plan));
  const changed = await findAccount(db, loaded.id);
  if (changed === null) throw notFound(USER);
  return changed;
}

const planNotice = (plan: Account['plan']) => ({
  type: 'plan_changed',
  title: 'Your plan has changed',
  message: `Your account is on the ${plan} plan now.`,
});
