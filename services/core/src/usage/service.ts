import type { usageLimits } from '@jobmatch/db-schema/billing';
import type { UserScope } from '@jobmatch/shared/caller';
import type { UsageKind, UsageState } from '@jobmatch/shared/contracts/usage';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { PLAN_LIMITS, type Plan, monthOf } from './plan-limits.ts';
import { type StoredUsage, findUsage, returnUnit, takeUnit } from './queries.ts';

/**
 * Takes one unit of the user's plan and answers what is left. Throws USAGE_LIMIT_EXCEEDED when none
 * is left. Sent again with the same `chargeId` it takes no second unit.
 */
export async function takeUsage(
  db: Database,
  scope: UserScope,
  kind: UsageKind,
  at: Date,
  chargeId: string = newId(),
): Promise<UsageState> {
  const taken = await takeUnit(db, scope, { kind, chargeId, at }, newId());
  if (taken !== null) return stateOf(taken, kind);
  const { states, charges } = await readUsage(db, scope, at);
  const state = states[kind];
  if (charges.has(chargeId)) return state;
  throw exceeded(state);
}

const exceeded = (state: UsageState): AppError =>
  new AppError(
    'USAGE_LIMIT_EXCEEDED',
    `Your plan's ${state.limit} ${NAMES[state.kind]} of this month are used up.`,
    { ...state },
  );

/** Throws USAGE_LIMIT_EXCEEDED where no unit is left. */
export function requireUnit(state: UsageState): void {
  if (state.remaining === 0) throw exceeded(state);
}

/** Gives a unit back that was taken in the current period, once. Whether this call did. */
export const returnUsage = (
  db: Database,
  scope: UserScope,
  kind: UsageKind,
  at: Date,
  chargeId: string,
): Promise<boolean> => returnUnit(db, scope, { kind, chargeId, at });

interface Usage {
  plan: Plan;
  periodStart: string;
  periodEnd: string;
  states: Record<UsageKind, UsageState>;
  /** Ids of the latest units taken. */
  charges: Set<unknown>;
}

/** Where the account stands at `at`. What has no row yet is the free plan's, unused. */
export async function readUsage(db: Database, scope: UserScope, at: Date): Promise<Usage> {
  const stored = await findUsage(db, scope);
  if (stored === null) throw notFound('User');
  return usageOf(stored, at);
}

/** What is stored as it stands at `at`. */
export function usageOf(stored: StoredUsage, at: Date): Usage {
  const plan = stored.plan ?? 'free';
  const row = stored.usage === null ? unusedOf(plan, at) : current(stored.usage, at);
  return {
    plan,
    periodStart: row.periodStart,
    periodEnd: row.periodEnd,
    states: {
      aiGenerations: stateOf(row, 'aiGenerations'),
      jobSearches: stateOf(row, 'jobSearches'),
      emailsSent: stateOf(row, 'emailsSent'),
    },
    charges: new Set(row.recentCharges.map(idOf)),
  };
}

type Counters = Omit<typeof usageLimits.$inferSelect, 'id' | 'userId' | 'createdAt' | 'updatedAt'>;

const NOTHING_USED = {
  aiGenerationsUsed: 0,
  jobSearchesUsed: 0,
  emailsSentUsed: 0,
  recentCharges: [],
};

/** The row as the next statement would see it: a period that has passed is over. */
function current(row: Counters, at: Date): Counters {
  if (row.periodEnd > at.toISOString()) return row;
  const { start, end } = monthOf(at);
  return { ...row, ...NOTHING_USED, periodStart: start, periodEnd: end };
}

function unusedOf(plan: Plan, at: Date): Counters {
  const limits = PLAN_LIMITS[plan];
  const { start, end } = monthOf(at);
  return {
    ...NOTHING_USED,
    aiGenerationsLimit: limits.aiGenerations,
    jobSearchesLimit: limits.jobSearches,
    emailsSentLimit: limits.emailsSent,
    periodStart: start,
    periodEnd: end,
  };
}

function stateOf(row: Counters, kind: UsageKind): UsageState {
  const limit = row[`${kind}Limit`];
  const used = row[`${kind}Used`];
  return { kind, limit, used, remaining: Math.max(0, limit - used), resetsAt: row.periodEnd };
}

const idOf = (charge: unknown): unknown =>
  typeof charge === 'object' && charge !== null && 'id' in charge ? charge.id : undefined;

const NAMES = {
  aiGenerations: 'AI generations',
  jobSearches: 'job searches',
  emailsSent: 'e-mails',
} as const;
