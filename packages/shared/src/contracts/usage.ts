import type { Caller } from '../caller.ts';

/** What a plan limits per month. */
export type UsageKind = 'aiGenerations' | 'jobSearches' | 'emailsSent';

export interface UsageCharge {
  kind: UsageKind;
  /** A UUIDv4 of the caller's choosing: however often it is sent, one unit is taken. */
  chargeId: string;
}

export interface UsageState {
  kind: UsageKind;
  limit: number;
  used: number;
  remaining: number;
  resetsAt: string;
}

/** The units of a user's plan, which core counts. */
export interface UsageRpc extends Rpc.WorkerEntrypointBranded {
  /** Takes one unit; throws USAGE_LIMIT_EXCEEDED, with {@link UsageState} as details, when none is left. */
  take(caller: Caller, charge: UsageCharge): Promise<UsageState>;
  /**
   * Gives a unit back that was taken for work that failed. False, and nothing changed, where it was
   * not taken in the current period or was given back before.
   */
  giveBack(caller: Caller, charge: UsageCharge): Promise<boolean>;
}
