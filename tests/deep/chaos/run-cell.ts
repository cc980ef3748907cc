import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { within } from '@jobmatch/shared/in-time';
import { type DescribedRoute, accessOf } from '../../support/api-description.ts';
import type { Fleet } from '../../support/fleet.ts';
import { type ExampleRequest, type Setting, exampleOf } from './example-requests.ts';
import { type Order, requestIdOf } from './order.ts';
import type { People, Stranger } from './people.ts';
import type { StoredRows, StoredRowsReader } from './stored-rows.ts';

export interface Stage {
  fleet: Fleet;
  people: People;
  stored: StoredRowsReader;
  linkedIn: Setting['linkedIn'];
}

export interface Outcome {
  status: number;
  /** The problem’s; empty for a success. */
  code: string;
  headers: Headers;
  tookMs: number;
  /** What /openapi.json does not describe; empty where it does. */
  undescribed: string;
}

export interface Healthy {
  status: number;
  /** What the person has afterwards; null for a read. */
  rows: StoredRows | null;
}

const SETTLE_MS = 6_000;
const SETUPS_MAX = 4;
/** The gateway leaves a service alone for ten seconds. */
export const BREAKER_MS = 11_000;
/** Longer than any route may take. */
const PATIENCE_MS = 265_000;

/** A request about to be made, and who makes it. */
export class Attempt {
  readonly #stage: Stage;
  readonly #route: DescribedRoute;
  readonly #person: Stranger;
  readonly #request: ExampleRequest;
  #key = randomUUID();

  private constructor(
    stage: Stage,
    route: DescribedRoute,
    person: Stranger,
    request: ExampleRequest,
  ) {
    this.#stage = stage;
    this.#route = route;
    this.#person = person;
    this.#request = request;
  }

  static async of(stage: Stage, route: DescribedRoute): Promise<Attempt> {
    for (let left = SETUPS_MAX; ; left -= 1) {
      try {
        return await Attempt.#setUp(stage, route);
      } catch (err) {
        // Other cells broke the service so often that the gateway leaves it alone for a while.
        if (left === 1 || !String(err).includes('503')) throw err;
        await pause(BREAKER_MS);
      }
    }
  }

  static async #setUp(stage: Stage, route: DescribedRoute): Promise<Attempt> {
    const { fleet, people, linkedIn } = stage;
    const person = await people.newcomer(accessOf(route.operation) === 'admin' ? 'admin' : 'user');
    const request = await exampleOf(route, { fleet, person, linkedIn });
    return new Attempt(stage, route, person, request);
  }

  get isRead(): boolean {
    return this.#route.method === 'GET';
  }

  /** Whether the gateway keeps the answer under an Idempotency-Key. */
  get hasKey(): boolean {
    const { parameters } = this.#route.operation;
    return parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key');
  }

  renewKey(): void {
    this.#key = randomUUID();
  }

  async send(requestId: string, token = this.#person.freshToken): Promise<Outcome> {
    const { method, operation } = this.#route;
    const { body, headers } = this.#request;
    const startedMs = performance.now();
    const took = () => Math.round(performance.now() - startedMs);
    try {
      const sent = this.#stage.fleet.send(method, this.#request.path, {
        ...(accessOf(operation) === 'public' ? {} : { token }),
        ...(body === undefined ? {} : { body }),
        headers: {
          'x-request-id': requestId,
          ...headers,
          ...(this.hasKey ? { 'idempotency-key': this.#key } : {}),
        },
      });
      const answer = await within(PATIENCE_MS, sent);
      const { status } = answer;
      const code = status >= 400 ? answer.json<{ code: string }>().code : '';
      return { status, code, headers: answer.headers, tookMs: took(), undescribed: '' };
    } catch (err) {
      const undescribed = err instanceof Error ? err.message : String(err);
      const status = Number(/answered (\d{3})/.exec(undescribed)?.[1] ?? 0);
      return { status, code: '', headers: new Headers(), tookMs: took(), undescribed };
    }
  }

  sendWithApiToken(requestId: string): Promise<Outcome> {
    return this.send(requestId, this.#person.apiToken);
  }

  rows(): Promise<StoredRows> {
    return this.#stage.stored.read(this.#person.id);
  }

  /** Whether the person comes to have these rows; the rows that they have instead if not. */
  async comesToHave(rows: StoredRows): Promise<StoredRows | null> {
    const deadline = Date.now() + SETTLE_MS;
    let found = await this.rows();
    while (!isDeepStrictEqual(found, rows) && Date.now() < deadline) {
      await pause(200);
      found = await this.rows();
    }
    return isDeepStrictEqual(found, rows) ? null : found;
  }
}

export interface CellResult extends Outcome {
  retries: number;
  /** What is wrong with what is stored in the end; empty where nothing is. */
  stored: string;
}

/** Breaks a binding under one request, then mends it and does as a careful client does. */
export async function runCell(
  stage: Stage,
  route: DescribedRoute,
  order: Order,
  healthy: Healthy,
): Promise<CellResult> {
  const attempt = await Attempt.of(stage, route);
  const asksIdentity = order.service === 'gateway' && order.binding === 'CORE_IDENTITY';
  const id = requestIdOf(order);
  const outcome = await (asksIdentity ? attempt.sendWithApiToken(id) : attempt.send(id));
  if (healthy.rows === null) return { ...outcome, retries: 0, stored: '' };
  return { ...outcome, ...(await finish(attempt, outcome, healthy.rows, healthy.status)) };
}

const RETRIES_MAX = 4;

async function finish(attempt: Attempt, first: Outcome, rows: StoredRows, status: number) {
  let last = first;
  let retries = 0;
  while (last.status !== status && retries < RETRIES_MAX) {
    const isUnknown = !attempt.hasKey || last.code === 'IDEMPOTENCY_IN_FLIGHT';
    // Who cannot ask what became of the first one looks before asking for another.
    if (isUnknown && isDeepStrictEqual(await attempt.rows(), rows)) break;
    if (last.code === 'IDEMPOTENCY_IN_FLIGHT') attempt.renewKey();
    const waitSeconds = Number(last.headers.get('retry-after') ?? 0);
    if (waitSeconds > 0) await pause(waitSeconds * 1000);
    retries += 1;
    last = await attempt.send(randomUUID());
  }
  const instead = await attempt.comesToHave(rows);
  return {
    retries,
    stored: instead === null ? '' : `${last.status} ${last.code}: ${difference(rows, instead)}`,
  };
}

function difference(expected: StoredRows, found: StoredRows): string {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  const told = [...names].flatMap((name) => {
    const [before, after] = [expected[name] ?? [], found[name] ?? []];
    if (isDeepStrictEqual(before, after)) return [];
    const missing = before.filter((row) => !after.includes(row));
    const extra = after.filter((row) => !before.includes(row));
    return [
      `${name}: ${before.length} rows, found ${after.length}; missing ${missing.join(' ')}; extra ${extra.join(' ')}`,
    ];
  });
  return told.join('\n');
}
