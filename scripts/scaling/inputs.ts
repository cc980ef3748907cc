/**
 * Everything that docs/scaling.md is computed from and that no command here measures: what people are assumed to do,
 * and Cloudflare's public prices and limits. What is measured is in bench/operations/budgets.json (operations of a
 * request) and measurements.json (bytes, entries, CPU time). Changing a number here and running `npm run scaling` is
 * how to ask "what if".
 */

/** Lowest, likeliest and highest that is assumed. */
export type Range = readonly [low: number, likely: number, high: number];

export const SIZES = [1_000, 100_000, 10_000_000] as const;

/** Assumptions about people. Nobody has used this yet: replace them by what the dashboards say. */
export const PEOPLE = {
  /** Accounts that do something on a day, of all there are. */
  activeShare: [0.05, 0.1, 0.2],
  /** Of a day's requests, how many times the mean fall on its busiest second. */
  peakFactor: [2, 3, 6],
  /** Postings of the catalogue that are open, beside so many accounts. */
  openPostings: {
    1_000: [5_000, 20_000, 50_000],
    100_000: [50_000, 200_000, 500_000],
    10_000_000: [500_000, 2_000_000, 5_000_000],
  },
  /** Of the open postings, how many are new or changed on a day: postings stay open for about a month. */
  newPostingsADay: [0.02, 0.04, 0.08],
} as const satisfies Record<string, Range | Record<number, Range>>;

/** Requests of an active account on a day, by the name in budgets.json. All of them are assumptions. */
export const REQUESTS_A_DAY: Readonly<Record<string, Range>> = {
  'POST /api/auth/login': [0.05, 0.1, 0.3],
  // An access token lasts 15 minutes: about one for each quarter of an hour of use.
  'POST /api/auth/refresh': [1, 2, 4],
  'GET /api/auth/session': [1, 2, 4],
  'GET /api/profile': [1, 2, 3],
  'GET /api/profile/complete': [0.2, 0.5, 1],
  'PATCH /api/profile': [0.02, 0.05, 0.2],
  'GET /api/jobs': [3, 6, 12],
  'GET /api/jobs/{id}': [4, 10, 20],
  'POST /api/jobs': [0.02, 0.1, 0.5],
  'PATCH /api/jobs/{id}': [0.5, 1, 3],
  'POST /api/jobs/search': [1, 3, 8],
  'GET /api/jobs/{id}/similar': [1, 3, 8],
  'GET /api/jobs/recommended': [0.5, 1, 2],
  'POST /api/jobs/{id}/analyze (cached)': [1, 3, 8],
  'POST /api/jobs/{id}/analyze (computed)': [1, 2, 5],
  'POST /api/applications/generate': [0.05, 0.2, 1],
  'GET /api/tracked-applications': [0.5, 1, 3],
  'PATCH /api/tracked-applications/{id}': [0.1, 0.3, 1],
  'GET /api/notifications': [2, 4, 8],
  'GET /api/billing/usage-limits': [0.2, 0.5, 1],
};

/** Work that no request waits for, and what it asks; from the code that does it. */
export const BACKGROUND = {
  /** Every account once a day (services/core/src/matches/users): one message; about five calls of core, one D1 trip each. */
  matchingMessagesAUserADay: 1,
  matchingD1Statements: 5,
  /** Of each new posting: one message to embed and one to compare (services/core/src/embeddings). */
  messagesAPosting: 2,
  /** Of the batches of a hundred that ai takes, how full they are assumed to be. */
  textsAnEmbeddingCall: [10, 50, 100],
} as const;

/** What a model reads and writes, where a deployed environment asks one (services/ai/wrangler.jsonc). Assumptions. */
export const TOKENS = {
  /** A text is cut at the embedding model's 512 tokens. */
  embedding: [200, 400, 512],
  facts: { in: [1_500, 2_500, 5_000], out: [300, 600, 1_200] },
  generation: { in: [3_000, 5_000, 9_000], out: [900, 1_500, 3_000] },
  /** Of the analyses that are computed, how many meet a posting whose facts nobody asked for before. */
  newFactsShare: [0.1, 0.3, 1],
} as const;

/** Time that D1 is busy with a statement. The page of its limits reckons with 1 ms; measure it with D1's own `meta.duration`. */
export const D1_STATEMENT_MS: Range = [0.3, 1, 5];

/** Bytes of logs of one request: two lines a Worker on its way. Assumption. */
export const LOG_BYTES_A_REQUEST: Range = [1_000, 2_000, 4_000];

const DOCS = 'https://developers.cloudflare.com';

/** In stored copies of the pages, some of them months older: look again before money depends on it. */
export const LOOKED_UP = '2026-11-23';

/** US dollars; what a month includes, then the price of one more. Looked up on {@link LOOKED_UP}. */
export const PRICES = {
  plan: { monthly: 5, source: `${DOCS}/workers/platform/pricing/` },
  requests: { included: 10e6, each: 0.3 / 1e6, source: `${DOCS}/workers/platform/pricing/` },
  cpuMs: { included: 30e6, each: 0.02 / 1e6, source: `${DOCS}/workers/platform/pricing/` },
  d1RowsRead: { included: 25e9, each: 0.001 / 1e6, source: `${DOCS}/d1/platform/pricing/` },
  d1RowsWritten: { included: 50e6, each: 1 / 1e6, source: `${DOCS}/d1/platform/pricing/` },
  d1GbMonth: { included: 5, each: 0.75, source: `${DOCS}/d1/platform/pricing/` },
  kvReads: { included: 10e6, each: 0.5 / 1e6, source: `${DOCS}/kv/platform/pricing/` },
  kvWrites: { included: 1e6, each: 5 / 1e6, source: `${DOCS}/kv/platform/pricing/` },
  kvGbMonth: { included: 1, each: 0.5, source: `${DOCS}/kv/platform/pricing/` },
  queueOperations: { included: 1e6, each: 0.4 / 1e6, source: `${DOCS}/queues/platform/pricing/` },
  objectRequests: {
    included: 1e6,
    each: 0.15 / 1e6,
    source: `${DOCS}/durable-objects/platform/pricing/`,
  },
  r2Operations: { included: 1e6, each: 4.5 / 1e6, source: `${DOCS}/r2/pricing/` },
  dimensionsQueried: {
    included: 50e6,
    each: 0.01 / 1e6,
    source: `${DOCS}/vectorize/platform/pricing/`,
  },
  dimensionsStored: {
    included: 10e6,
    each: 0.05 / 100e6,
    source: `${DOCS}/vectorize/platform/pricing/`,
  },
  /** 10,000 neurons a day are free. Tokens in neurons: bge-base 6,058 per million; llama-3.1-8b-fp8-fast 4,119 in and 34,868 out. */
  neurons: {
    included: 10_000 * 30,
    each: 0.011 / 1000,
    source: `${DOCS}/workers-ai/platform/pricing/`,
  },
  logGb: {
    included: 50,
    each: 0.25,
    source: `${DOCS}/observability/pricing/ (from 1 December 2026)`,
  },
} as const;

export const NEURONS_A_TOKEN = {
  embedding: 6_058 / 1e6,
  in: 4_119 / 1e6,
  out: 34_868 / 1e6,
} as const;

/** Limits that cannot be raised by paying, and those that can be by asking. */
export const LIMITS = {
  d1Bytes: { max: 10e9, source: `${DOCS}/d1/platform/limits/` },
  d1BytesOfAccount: { max: 1e12, source: `${DOCS}/d1/platform/limits/ (more on request)` },
  /** One database works on one query at a time. */
  d1BusyMsASecond: { max: 1_000, source: `${DOCS}/d1/platform/limits/` },
  vectorsOfIndex: { max: 10e6, source: `${DOCS}/vectorize/platform/limits/` },
  queueMessagesASecond: { max: 5_000, source: `${DOCS}/queues/platform/limits/` },
  embeddingCallsAMinute: { max: 3_000, source: `${DOCS}/workers-ai/platform/limits/` },
  generationCallsAMinute: { max: 300, source: `${DOCS}/workers-ai/platform/limits/` },
  kvWritesOfKeyASecond: { max: 1, source: `${DOCS}/kv/platform/limits/` },
} as const;
