import { setTimeout as pause } from 'node:timers/promises';
import { BareFleet, SERVICES, type Service } from '../bare-fleet/bare-fleet.ts';
import { type Call, type Counts, type Recorded, noCounts } from '../recording/counts.ts';
import { type Account, ask, openAccount } from './account.ts';
import { COMMON_REQUESTS, type CommonRequest } from './requests.ts';

export interface Operations extends Counts {
  /** The longest chain of Workers behind the gateway. */
  workerHops: number;
  /** Of the D1 round trips, those that the answer may have waited for. */
  d1TripsBeforeAnswer: number;
}

export interface RequestOperations {
  name: string;
  /** In isolates that have answered the same request before. */
  warm: Operations;
  /** In isolates that have answered nothing; what is stored, in KV too, is there. */
  cold: Operations;
}

/** Requests before the one that is measured warm. */
const WARMING = 2;
/** What follows an answer has been done when nothing was counted for so long. */
const QUIET_MS = 300;

/**
 * What each of the commonest requests asks of the platform, what follows its answer included. Messages
 * are counted where they are sent; what their consumers do is theirs.
 */
export async function measureOperations(): Promise<RequestOperations[]> {
  const fleet = await BareFleet.start({ records: true });
  try {
    const account = await openAccount(fleet);
    const warm: Operations[] = [];
    for (const request of COMMON_REQUESTS) {
      await fleet.forget({ holdsQueues: true });
      for (let i = 0; i < WARMING; i += 1) await sendQuietly(fleet, account, request);
      warm.push(await measure(fleet, account, request));
    }
    const measured: RequestOperations[] = [];
    for (const [i, request] of COMMON_REQUESTS.entries()) {
      await fleet.restart();
      const cold = await measure(fleet, account, request);
      measured.push({
        name: request.name,
        warm: warm[i] ?? operationsOf(await fleet.recorded()),
        cold,
      });
    }
    return measured;
  } finally {
    await fleet.close();
  }
}

async function measure(
  fleet: BareFleet,
  account: Account,
  request: CommonRequest,
): Promise<Operations> {
  await fleet.forget({ holdsQueues: true });
  return operationsOf(await sendQuietly(fleet, account, request));
}

/** Sends a request and waits until all that it set off is done. */
async function sendQuietly(
  fleet: BareFleet,
  account: Account,
  { send, learn }: CommonRequest,
): Promise<Record<Service, Recorded>> {
  const answer = await ask(fleet, send(account));
  learn?.(account, answer);
  let seen = '';
  for (;;) {
    const recorded = await fleet.recorded();
    const now = JSON.stringify(recorded);
    if (now === seen) return recorded;
    seen = now;
    await pause(QUIET_MS);
  }
}

function operationsOf(recorded: Record<Service, Recorded>): Operations {
  const sum = noCounts();
  for (const service of SERVICES) {
    for (const [name, count] of Object.entries(recorded[service].counts)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of counts
      sum[name as keyof Counts] += count;
    }
  }
  const d1TripsBeforeAnswer = tripsBeforeAnswer(recorded);
  return { workerHops: hopsFrom('gateway', recorded), d1TripsBeforeAnswer, ...sum };
}

/**
 * Those of core, which alone has D1: what it did before it answered the gateway, and what it did for
 * methods that were called before their caller had answered. The nth call of a class is its nth event.
 */
function tripsBeforeAnswer(recorded: Record<Service, Recorded>): number {
  const made = SERVICES.flatMap((service) => recorded[service].calls);
  const seen = new Map<string, number>();
  let trips = 0;
  for (const invocation of recorded.core.invocations) {
    const { entrypoint } = invocation;
    const nth = seen.get(entrypoint) ?? 0;
    seen.set(entrypoint, nth + 1);
    const call = made.filter((each) => each.entrypoint === entrypoint)[nth];
    if (call?.isAfterAnswer === false && !isCounting(call)) trips += invocation.tripsBeforeAnswer;
  }
  return trips;
}

/** The day's counters, which every caller leaves to `waitUntil`, before its answer or after it. */
const isCounting = ({ entrypoint, method }: Call): boolean =>
  entrypoint === 'EmbeddingsRpc' && method === 'count';

/** Nobody calls in circles: core calls no other Worker. */
function hopsFrom(service: Service, recorded: Record<Service, Recorded>): number {
  const next = SERVICES.filter((other) =>
    recorded[service].calls.some(({ worker }) => worker === `jobmatch-${other}-local`),
  );
  return Math.max(0, ...next.map((other) => 1 + hopsFrom(other, recorded)));
}
