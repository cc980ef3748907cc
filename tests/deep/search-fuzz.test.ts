import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpAdmin } from '../support/admin.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { hasSharedData } from '../support/shared-data.ts';
import { faultsOf } from './faults.ts';
import { type HostileSearch, hostileSearch } from './hostile-searches.ts';
import { PipelineProgress } from './pipeline-progress.ts';
import { randomOf } from './random.ts';
import { variedPostings } from './varied-postings.ts';

const SEARCHES = Number(process.env['SEARCH_FUZZ_SEARCHES'] ?? 20_000);
const SEED = Number(process.env['SEARCH_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const SENDERS = 8;
const POSTINGS = 150;
/** An arm that takes longer is given up by the service: a slow machine, not a mistake. */
const ARM_TIMEOUT_MS = 4_000;
const TIME_BUDGET_MS = Math.max(120_000, SEARCHES * 45);
const FAULTS_MAX = 25;
/** A page in so many is followed by the next ones, to the end or this far. */
const FOLLOW_EVERY = 10;
const PAGES_MAX = 3;
const PATH = '/api/jobs/search';

let fleet: Fleet;
let person: Person;
beforeAll(async () => {
  if (!hasSharedData) return;
  fleet = await startFleet({ limits: 'raised' });
  person = await fleet.signUp();
  const { token } = person;
  const postings = variedPostings(POSTINGS, randomOf(SEED));
  const imported = await fleet.send('POST', '/api/jobs/import', { token, body: { postings } });
  expect(imported.json()).toMatchObject({ created: POSTINGS });
  await new PipelineProgress(fleet, await signUpAdmin(fleet)).settled('embed', 'compare');
}, 120_000);
afterAll(() => fleet?.close());

it.skipIf(!hasSharedData)(
  `answers ${SEARCHES} hostile searches (SEARCH_FUZZ_SEED=${SEED})`,
  async () => {
    const tally = new Tally();
    const started = performance.now();
    await Promise.all(
      Array.from({ length: SENDERS }, async (_, sender) => {
        const numRuns = Math.ceil(SEARCHES / SENDERS);
        for (const search of fc.sample(hostileSearch, { seed: SEED + sender, numRuns })) {
          const next = await attempt(search, tally);
          if (next !== null && tally.sent % FOLLOW_EVERY === 0) {
            await follow({ ...search, cursor: next }, tally);
          }
        }
      }),
    );
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(
      `SEARCH_FUZZ_SEED=${SEED}: ${tally.inWords()}; ${tally.faults.size} faults; ${seconds} s\n`,
    );
    expect([...tally.faults.values()].join('\n\n')).toBe('');
    expect(tally.sent).toBeGreaterThanOrEqual(SEARCHES);
    expect(tally.shareOf(200)).toBeGreaterThanOrEqual(0.9);
    // The engine is not let off by queries that find nothing.
    expect(tally.found / tally.sent).toBeGreaterThan(0.3);
  },
  TIME_BUDGET_MS,
);

/** The pages after the first one: no posting twice. */
async function follow(search: HostileSearch, tally: Tally): Promise<void> {
  let cursor = search.cursor ?? null;
  for (let page = 1; page < PAGES_MAX && cursor !== null; page += 1) {
    cursor = await attempt({ ...search, cursor }, tally);
  }
}

interface Answered {
  jobs: { id: string }[];
  scores: { jobId: string }[];
  resultCount: number;
  nextCursor: string | null;
  degraded: ('keyword' | 'semantic')[];
  tookMs: Record<'keyword' | 'semantic', number | null>;
}

/** One search; what is wrong with its answer is put down. The cursor of the next page. */
async function attempt(search: HostileSearch, tally: Tally): Promise<string | null> {
  const body = JSON.stringify(search);
  try {
    const answer = await fleet.send('POST', PATH, { token: person.token, body });
    const fault = faultsOf({ method: 'POST', path: PATH, body }, answer);
    if (fault !== null) tally.blame(fault);
    const found = answer.status === 200 ? answer.json<Answered & Record<string, unknown>>() : null;
    tally.count(search.searchType, answer.status, found?.resultCount ?? 0);
    if (found === null) return null;
    const wrong = wrongWith(found, search);
    if (wrong !== null) tally.blame(`${wrong}\n  sent: ${body}\n  ${answer.text.slice(0, 500)}`);
    return found.nextCursor;
  } catch (err) {
    tally.count(search.searchType, 0, 0);
    tally.blame(`${err instanceof Error ? err.message : String(err)}\n  sent: ${body}`);
    return null;
  }
}

/** What no description of an answer can say: an arm that threw is hidden by the other one's answer. */
function wrongWith(
  { jobs, scores, resultCount, degraded, tookMs }: Answered,
  { limit }: HostileSearch,
) {
  const threw = degraded.filter((arm) => (tookMs[arm] ?? 0) < ARM_TIMEOUT_MS);
  if (threw.length > 0) return `An arm failed: ${threw.join(', ')}.`;
  if (jobs.length > limit || resultCount !== jobs.length) return 'It has too many or miscounts.';
  const ids = jobs.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return 'It has a posting twice.';
  const isScored = scores.length === ids.length && scores.every(({ jobId }, i) => jobId === ids[i]);
  return isScored ? null : 'Its scores are not those of its postings.';
}

class Tally {
  sent = 0;
  /** Answers with a posting. */
  found = 0;
  readonly faults = new Map<string, string>();
  readonly #statuses = new Map<number, number>();
  readonly #types = new Map<string, number>();

  count(searchType: string, status: number, results: number): void {
    this.sent += 1;
    if (results > 0) this.found += 1;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    this.#types.set(searchType, (this.#types.get(searchType) ?? 0) + 1);
  }

  blame(fault: string): void {
    if (this.faults.size < FAULTS_MAX) this.faults.set(fault.slice(0, 80), fault);
  }

  shareOf(status: number): number {
    return (this.#statuses.get(status) ?? 0) / this.sent;
  }

  inWords(): string {
    const list = (counts: ReadonlyMap<number | string, number>) =>
      [...counts].map(([name, count]) => `${name}: ${count}`).join(', ');
    const share = (part: number) => `${(100 * part).toFixed(1)} %`;
    return (
      `${this.sent} searches (${list(this.#types)}), ${share(this.shareOf(200))} reached the engine, ` +
      `${share(this.found / this.sent)} found something; ${list(this.#statuses)}`
    );
  }
}
