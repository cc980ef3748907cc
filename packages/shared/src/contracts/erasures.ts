import * as v from 'valibot';
import { Id } from '../ids.ts';
import { text } from '../text.ts';
import { TraceId } from '../trace.ts';

/**
 * Beside the answer that accepts an erasure: the account whose idempotency records the gateway is to
 * forget. The gateway takes the header off before the client.
 */
export const ERASED_HEADER = 'x-jobmatch-erased';

/** A message on the erasures queues: forget everything of this account, then report. */
export const ErasureMessage = v.object({
  erasureId: Id,
  userId: Id,
  requestId: text(128),
  traceId: TraceId,
});
export type ErasureMessage = v.InferOutput<typeof ErasureMessage>;

/** Kind of thing → how many a store held. */
export const StoreCounts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));
export type StoreCounts = v.InferOutput<typeof StoreCounts>;

export const ErasureReport = v.object({
  erasureId: Id,
  userId: Id,
  service: v.picklist(['ai', 'integrations']),
  /** Taken before anything is deleted: the first report is kept, as a retry finds less. */
  counts: StoreCounts,
  /** Whether all of it is gone now. */
  done: v.boolean(),
});
export type ErasureReport = v.InferOutput<typeof ErasureReport>;

/** Where services tell core what they held of an erased account. There is no caller any more. */
export interface ErasuresRpc extends Rpc.WorkerEntrypointBranded {
  /**
   * Takes note of a report, and finishes the erasure with the last one that was missing. May be
   * repeated; of an erasure that nobody asked for or that is finished it changes no record.
   */
  report(report: ErasureReport): Promise<void>;
}
