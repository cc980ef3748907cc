import { DIMENSIONS, type Demand } from './demand.ts';
import { PRICES } from './inputs.ts';

const GB = 1e9;
/** A message is written, read and deleted. */
const OPERATIONS_A_MESSAGE = 3;

/** US dollars a month, by product. */
export type Bill = Readonly<Record<string, number>>;

/** What a demand costs on the paid plan, what it includes taken off. */
export function billOf({ aMonth, d1Bytes, kvBytes, vectors }: Demand): Bill {
  return {
    Plan: PRICES.plan.monthly,
    Workers: priced('requests', aMonth.requests) + priced('cpuMs', aMonth.cpuMs),
    'D1 reads': priced('d1RowsRead', aMonth.d1RowsRead),
    'D1 writes': priced('d1RowsWritten', aMonth.d1RowsWritten),
    'D1 storage': priced('d1GbMonth', d1Bytes / GB),
    KV:
      priced('kvReads', aMonth.kvReads) +
      priced('kvWrites', aMonth.kvWrites) +
      priced('kvGbMonth', kvBytes / GB),
    Queues: priced('queueOperations', aMonth.queueMessages * OPERATIONS_A_MESSAGE),
    'Durable Objects': priced('objectRequests', aMonth.objectRequests),
    R2: priced('r2Operations', aMonth.r2Operations),
    Vectorize:
      priced('dimensionsQueried', aMonth.dimensionsQueried) +
      priced('dimensionsStored', vectors * DIMENSIONS),
    'Workers AI': priced('neurons', aMonth.neurons),
    Logs: priced('logGb', aMonth.logBytes / GB),
  };
}

export const totalBill = (bill: Bill): number =>
  Object.values(bill).reduce((sum, each) => sum + each, 0);

/** What is beyond the month's included amount, at the price of each. */
export function priced(product: Exclude<keyof typeof PRICES, 'plan'>, amount: number): number {
  const { included, each } = PRICES[product];
  return Math.max(0, amount - included) * each;
}
