/** What was asked of the platform, by everything that one Worker ran. */
export interface Counts {
  /** Calls of another Worker's methods; a request that is passed on by `fetch` is none. */
  rpcCalls: number;
  /** Statements that travel together make one. */
  d1RoundTrips: number;
  d1Statements: number;
  d1RowsRead: number;
  d1RowsWritten: number;
  /** By key, as they are billed. */
  kvReads: number;
  kvWrites: number;
  r2Operations: number;
  queueMessages: number;
  durableObjectCalls: number;
  vectorizeQueries: number;
  modelCalls: number;
}

/** One event that a Worker handled: a request, a call of a method, a batch of messages. */
interface Invocation {
  /** The class that handled it. */
  entrypoint: string;
  /** D1 round trips that its answer may have waited for. */
  tripsBeforeAnswer: number;
}

/** A call of another Worker of the fleet. */
export interface Call {
  worker: string;
  entrypoint: string;
  /** `fetch` for a request that is passed on. */
  method: string;
  /** Whether the caller had answered by then. */
  isAfterAnswer: boolean;
}

/** What a recorded Worker answers at {@link RECORDED_PATH}. */
export interface Recorded {
  counts: Counts;
  /** In the order in which they began. */
  invocations: Invocation[];
  calls: Call[];
}

/** GET answers what was recorded, DELETE forgets it; with `?hold` queues keep what they are given from then on. */
export const RECORDED_PATH = '/.recorded';

export const noCounts = (): Counts => ({
  rpcCalls: 0,
  d1RoundTrips: 0,
  d1Statements: 0,
  d1RowsRead: 0,
  d1RowsWritten: 0,
  kvReads: 0,
  kvWrites: 0,
  r2Operations: 0,
  queueMessages: 0,
  durableObjectCalls: 0,
  vectorizeQueries: 0,
  modelCalls: 0,
});
