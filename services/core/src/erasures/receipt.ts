import { StoreCounts } from '@jobmatch/shared/contracts/erasures';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';

/** 32 random bytes in base64url: knowing one is the permission to see the receipt. */
export const ReceiptToken = v.pipe(
  v.string(),
  v.regex(/^[\w-]{43}$/, 'Must be the token of a receipt.'),
);

export const Receipt = v.object({
  status: v.picklist(['pending', 'done']),
  requestedAt: Instant,
  finishedAt: v.nullable(Instant),
  /** Store → kind of thing → how many there were. */
  counts: v.record(v.string(), StoreCounts),
});
export type Receipt = v.InferOutput<typeof Receipt>;
