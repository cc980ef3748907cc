import type { Budgets, Operation } from './budgets.ts';
import {
  BACKGROUND,
  D1_STATEMENT_MS,
  LOG_BYTES_A_REQUEST,
  NEURONS_A_TOKEN,
  PEOPLE,
  REQUESTS_A_DAY,
  type Range,
  type SIZES,
  TOKENS,
} from './inputs.ts';
import { type Measurements, totalOf } from './measurements.ts';
import { STOCK } from './measure/furnish.ts';

export type Size = (typeof SIZES)[number];
/** Which end of the assumed ranges. */
export const CASES = ['low', 'likely', 'high'] as const;
export type Case = (typeof CASES)[number];

export const DIMENSIONS = 768;
const DAYS_A_MONTH = 30;
const SECONDS_A_DAY = 86_400;
/** Its query is embedded. */
const SEARCHED = 'POST /api/jobs/search';
const ANALYSED = 'POST /api/jobs/{id}/analyze (computed)';
const GENERATED = 'POST /api/applications/generate';

/** What a number of accounts asks of the platform. `…ADay` are means of all days, `peak…` the busiest second's or minute's. */
export interface Demand {
  users: number;
  requestsADay: number;
  peakRequestsASecond: number;
  rows: number;
  d1Bytes: number;
  catalogueBytes: number;
  peakD1BusyMsASecond: number;
  peakD1StatementsASecond: number;
  vectors: number;
  kvBytes: number;
  peakQueueMessagesASecond: number;
  queueBacklogADay: number;
  peakEmbeddingCallsAMinute: number;
  peakGenerationCallsAMinute: number;
  aMonth: {
    requests: number;
    cpuMs: number;
    d1RowsRead: number;
    d1RowsWritten: number;
    kvReads: number;
    kvWrites: number;
    queueMessages: number;
    objectRequests: number;
    r2Operations: number;
    dimensionsQueried: number;
    neurons: number;
    logBytes: number;
  };
}

/** The demand of so many accounts at one end of every range that is assumed. */
export function demandOf(
  users: number,
  size: Size,
  which: Case,
  budgets: Budgets,
  measured: Measurements,
): Demand {
  const pick = (range: Range): number => range[CASES.indexOf(which)] ?? range[1];
  const asked = requestsOf(users * pick(PEOPLE.activeShare), which, budgets);
  const peak = pick(PEOPLE.peakFactor) / SECONDS_A_DAY;

  const openPostings = pick(PEOPLE.openPostings[size]);
  const newPostings = openPostings * pick(PEOPLE.newPostingsADay);
  const [posting, user] = [totalOf(measured.posting), totalOf(measured.user)];
  const catalogueBytes = openPostings * posting.bytes;

  const matching = users * BACKGROUND.matchingMessagesAUserADay;
  const statements = asked.of('d1Statements') + matching * BACKGROUND.matchingD1Statements;
  const messages = asked.of('queueMessages') + matching + newPostings * BACKGROUND.messagesAPosting;
  // The index is asked once for each posting that is compared.
  const vectorQueries = asked.of('vectorizeQueries') + newPostings;
  const embeddingCalls =
    asked.count(SEARCHED) + newPostings / pick(BACKGROUND.textsAnEmbeddingCall);
  const newFacts = asked.count(ANALYSED) * pick(TOKENS.newFactsShare);
  const generations = asked.count(GENERATED);

  const neurons =
    (asked.count(SEARCHED) + newPostings) * pick(TOKENS.embedding) * NEURONS_A_TOKEN.embedding +
    [
      { calls: newFacts, ...TOKENS.facts },
      // Three variants are written side by side.
      { calls: 3 * generations, ...TOKENS.generation },
    ].reduce(
      (sum, each) =>
        sum +
        each.calls * (pick(each.in) * NEURONS_A_TOKEN.in + pick(each.out) * NEURONS_A_TOKEN.out),
      0,
    );
  const month = (aDay: number): number => aDay * DAYS_A_MONTH;
  return {
    users,
    requestsADay: asked.total,
    peakRequestsASecond: asked.total * peak,
    rows: users * user.rows + openPostings * posting.rows,
    d1Bytes: users * user.bytes + catalogueBytes,
    catalogueBytes,
    peakD1StatementsASecond: statements * peak,
    peakD1BusyMsASecond: statements * peak * pick(D1_STATEMENT_MS),
    vectors: openPostings + users * STOCK.ownPostings,
    kvBytes: kvBytesOf(
      {
        'job-analysis': asked.count(ANALYSED),
        'job-facts': newFacts,
        embed: asked.count(SEARCHED) + newPostings,
      },
      measured,
    ),
    peakQueueMessagesASecond: messages * peak,
    queueBacklogADay: messages,
    peakEmbeddingCallsAMinute: embeddingCalls * peak * 60,
    peakGenerationCallsAMinute: (newFacts + 3 * generations) * peak * 60,
    aMonth: {
      requests: month(asked.total + messages / 100),
      cpuMs: month(asked.total) * measured.cpuMsARequest,
      d1RowsRead: month(asked.of('d1RowsRead')),
      d1RowsWritten: month(
        asked.of('d1RowsWritten') + newPostings * writtenWith(budgets, posting.rows),
      ),
      kvReads: month(asked.of('kvReads')),
      kvWrites: month(asked.of('kvWrites')),
      queueMessages: month(messages),
      objectRequests: month(asked.of('durableObjectCalls')),
      r2Operations: month(asked.of('r2Operations')),
      dimensionsQueried: month(vectorQueries) * DIMENSIONS,
      neurons: month(neurons),
      logBytes: month(asked.total) * pick(LOG_BYTES_A_REQUEST),
    },
  };
}

/** A day's requests of so many active accounts, and the operations that they take on isolates that are warm. */
function requestsOf(active: number, which: Case, budgets: Budgets) {
  const counts = new Map(
    Object.entries(REQUESTS_A_DAY).map(([name, range]) => [
      name,
      active * (range[CASES.indexOf(which)] ?? range[1]),
    ]),
  );
  for (const { name } of budgets) {
    if (!counts.has(name)) throw new Error(`inputs.ts does not say how often ${name} is asked.`);
  }
  const count = (name: string): number => counts.get(name) ?? 0;
  return {
    count,
    total: [...counts.values()].reduce((sum, each) => sum + each, 0),
    of: (operation: Operation): number =>
      budgets.reduce((sum, { name, warm }) => sum + count(name) * warm[operation], 0),
  };
}

/** Rows that a new posting writes: what one that a user adds does, and those that the pipeline adds later. */
function writtenWith(budgets: Budgets, rows: number): number {
  const added = budgets.find(({ name }) => name === 'POST /api/jobs');
  return (added?.warm.d1RowsWritten ?? 0) + rows;
}

/** Lifetimes of the entries of ai's caches, in days (services/ai/src): an analysis, a posting's facts, an embedding. */
const KEPT_DAYS = { 'job-analysis': 7, 'job-facts': 30, embed: 30 } as const;

/** What the caches hold: as many entries as are written before they lapse. */
const kvBytesOf = (aDay: Record<keyof typeof KEPT_DAYS, number>, { kv }: Measurements): number =>
  kv.reduce((sum, { kind, bytesAnEntry }) => {
    if (kind !== 'job-analysis' && kind !== 'job-facts' && kind !== 'embed') {
      throw new Error(`How long a ${kind} is kept is not said.`);
    }
    return sum + aDay[kind] * KEPT_DAYS[kind] * bytesAnEntry;
  }, 0);
