import type { Budgets } from './budgets.ts';
import { type Case, type Demand, type Size, demandOf } from './demand.ts';
import { LIMITS, SIZES } from './inputs.ts';
import type { Measurements } from './measurements.ts';

/** A limit of the platform, or one of our own, that growth runs into. */
export interface Wall {
  name: string;
  /** In the unit of `demand`. */
  max: number;
  demand: (demand: Demand) => number;
  /** How to get past it. */
  step: string;
  source: string;
}

/** `MAX_BATCHES` batches of `USERS_A_BATCH` an hour in services/core/src/matches/users/send-users.ts. */
const USERS_MATCHED_A_DAY = 20 * 100 * 24;

const limit = (name: keyof typeof LIMITS): { max: number; source: string } => LIMITS[name];

export const WALLS: readonly Wall[] = [
  {
    name: 'size of one D1 database',
    ...limit('d1Bytes'),
    demand: ({ d1Bytes }) => d1Bytes,
    step: 'users over N databases (below); D1 cannot be given more',
  },
  {
    name: 'time of one D1 database',
    ...limit('d1BusyMsASecond'),
    demand: ({ peakD1BusyMsASecond }) => peakD1BusyMsASecond,
    step: 'read replicas first (core already runs each request in a D1 session and hands out the bookmark), then users over N databases',
  },
  {
    name: 'D1 storage of the account',
    ...limit('d1BytesOfAccount'),
    demand: ({ d1Bytes }) => d1Bytes,
    step: 'raised by Cloudflare on request',
  },
  {
    name: 'vectors of one index',
    ...limit('vectorsOfIndex'),
    demand: ({ vectors }) => vectors,
    step: 'the catalogue in one index and private postings in one for each group of shards: a search asks two, as every vector has its owner',
  },
  {
    name: 'messages a second of one queue',
    ...limit('queueMessagesASecond'),
    demand: ({ peakQueueMessagesASecond }) => peakQueueMessagesASecond,
    step: 'a queue for each group of shards: a producer’s binding and a consumer’s line each',
  },
  {
    name: 'embedding calls a minute',
    ...limit('embeddingCallsAMinute'),
    demand: ({ peakEmbeddingCallsAMinute }) => peakEmbeddingCallsAMinute,
    step: 'a higher rate from Cloudflare; until then a search whose query cannot be embedded is answered by words alone and says so',
  },
  {
    name: 'generation calls a minute',
    ...limit('generationCallsAMinute'),
    demand: ({ peakGenerationCallsAMinute }) => peakGenerationCallsAMinute,
    step: 'a higher rate, a second provider in `FACTS_MODELS` and `GENERATION_MODELS`; until then rules answer',
  },
  {
    name: 'users looked through for matches a day',
    max: USERS_MATCHED_A_DAY,
    source: 'services/core/src/matches/users/send-users.ts',
    demand: ({ users }) => users,
    step: 'a larger `MAX_BATCHES` or a cron every quarter of an hour; with shards each database has a run of its own',
  },
];

/** How much of a wall's room a demand takes; more than 1 is past it. */
const shareOf = (wall: Wall, demand: Demand): number => wall.demand(demand) / wall.max;

/** Walls by how much of them a demand takes, the first that growth meets first. */
export function pressing(demand: Demand): [Pressed, ...Pressed[]] {
  const [first, ...others] = WALLS.map((wall) => ({ wall, share: shareOf(wall, demand) })).toSorted(
    (one, other) => other.share - one.share,
  );
  if (first === undefined) throw new Error('There are no walls.');
  return [first, ...others];
}

interface Pressed {
  wall: Wall;
  share: number;
}

/**
 * The number of accounts at which a wall is met, the catalogue being that of the given size; null where the catalogue
 * alone is past it.
 */
export function usersAt(
  wall: Wall,
  size: Size,
  which: Case,
  budgets: Budgets,
  measured: Measurements,
): number | null {
  const at = (users: number) => wall.demand(demandOf(users, size, which, budgets, measured));
  const [nobody, some] = [at(0), at(SIZES[1])];
  const each = (some - nobody) / SIZES[1];
  return nobody >= wall.max ? null : (wall.max - nobody) / each;
}
