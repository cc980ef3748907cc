import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  describedRoutes,
} from '../support/api-description.ts';
import { type Fleet, startFleet } from '../support/fleet.ts';
import { type Draft, draftsFor, validBodies } from './drafts.ts';
import { faultsOf } from './faults.ts';
import { Tenant } from './tenant.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 20_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const SENDERS = 8;
const TIME_BUDGET_MS = Math.max(120_000, REQUESTS * 60);
const BATCH = 40;
/** Many of these hash a password, which takes a hundred times as long as any other route. */
const ACCOUNT = '/api/auth/';

/** Whose rows an upload or the server makes: asked less often, as they mostly find nothing. */
const ROWS_NOT_FROM_JSON =
  /\/(?:files|notifications|work-experience-narratives|duplicates|erasures|admin)\/.*\{|\/duplicates/;

/** Routes that sign the sender out or erase the account: asked as somebody who can be spared. */
const endsAccount = ({ method, path }: { method: string; path: string }): boolean =>
  path.startsWith(ACCOUNT) || (method === 'DELETE' && path === '/api/profile');
/** Answers that come before a route’s own code, or tell that its row is not there; 0 is no answer. */
const NOT_REACHED = new Set([0, 401, 404, 429]);
const FAULTS_MAX = 25;

let fleet: Fleet;
let description: ApiDescription;
let routes: DescribedRoute[];
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
  description = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
  routes = describedRoutes(description);
});
afterAll(() => fleet.close());

it(
  `answers ${REQUESTS} hostile requests as described (FUZZ_SEED=${SEED})`,
  async () => {
    const statuses = new Map<number, number>();
    const faults = new Map<string, string>();
    const started = performance.now();
    await Promise.all(
      Array.from({ length: SENDERS }, async (_, sender) => {
        const next = draftSource(SEED + sender);
        const tenant = await newTenant(SEED + sender);
        // Signs itself out, changes its password and so on; what it did to itself ends with it.
        let expendable = await newTenant(-SEED - sender);
        for (const route of routeOrder(SEED + sender)) {
          const draft = next(route);
          const isAccount = endsAccount(route);
          const { status, found } = await attempt(isAccount ? expendable : tenant, route, draft);
          if (isAccount && status === 401) expendable = await newTenant(-SEED - sender);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (found !== null && faults.size < FAULTS_MAX) {
            faults.set(`${route.operation.operationId} ${found.slice(0, 80)}`, found);
          }
        }
      }),
    );
    const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    const missed = [...NOT_REACHED].reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0);
    const seconds = Math.round((performance.now() - started) / 1000);
    const byStatus = [...statuses]
      .toSorted(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`);
    console.log(
      `FUZZ_SEED=${SEED}: ${total} requests in ${seconds} s, ` +
        `${((100 * (total - missed)) / total).toFixed(1)} % reached a handler; ${byStatus.join(', ')}`,
    );
    expect([...faults.values()].join('\n\n')).toBe('');
    expect((total - missed) / total).toBeGreaterThanOrEqual(0.9);
  },
  TIME_BUDGET_MS,
);

/** Sends one request; an answer that is not as it should be is `found`, and status 0 is none. */
async function attempt(tenant: Tenant, route: DescribedRoute, draft: Draft) {
  const { method } = route;
  await tenant.restore(route);
  const id = route.path.includes('{') ? await idFor(tenant, route, draft) : '';
  const path = route.path.replaceAll(/\{\w+\}/g, id) + draft.query;
  try {
    const answer = await fleet.send(method, path, {
      token: tenant.person.token,
      body: draft.body,
      headers: draft.headers,
    });
    if (!answer.headers.has('idempotency-replayed')) {
      tenant.learn(route, answer.status, answer.text);
    }
    return { status: answer.status, found: faultsOf({ method, path, body: draft.body }, answer) };
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    return { status: 0, found: `${message}\n  sent: ${draft.body?.slice(0, 1000) ?? 'no body'}` };
  }
}

async function idFor(tenant: Tenant, route: DescribedRoute, { id }: Draft): Promise<string> {
  if (id.kind === 'sent') return id.value;
  return (await tenant.rowFor(route, id.pick)) ?? crypto.randomUUID();
}

function routeOrder(seed: number): DescribedRoute[] {
  const weighted = routes.map((route) => ({
    weight: endsAccount(route) || ROWS_NOT_FROM_JSON.test(route.path) ? 1 : 10,
    arbitrary: fc.constant(route),
  }));
  return fc.sample(fc.oneof(...weighted), { seed, numRuns: Math.ceil(REQUESTS / SENDERS) });
}

/** Drafts of any route, made in batches, the same ones for the same seed. */
function draftSource(seed: number): (route: DescribedRoute) => Draft {
  const ready = new Map<DescribedRoute, { drafts: Draft[]; batch: number }>();
  return (route) => {
    const { drafts, batch } = ready.get(route) ?? { drafts: [], batch: 0 };
    const [draft, ...rest] =
      drafts.length > 0
        ? drafts
        : fc.sample(draftsFor(route, description), {
            seed: seed + batch * SENDERS,
            numRuns: BATCH,
          });
    ready.set(route, { drafts: rest, batch: batch + (drafts.length > 0 ? 0 : 1) });
    if (draft === undefined) throw new Error('No draft could be made.');
    return draft;
  };
}

async function newTenant(seed: number): Promise<Tenant> {
  let made = 0;
  const validBody = (route: DescribedRoute): unknown => {
    made += 1;
    const [body] = fc.sample(validBodies(route, description), { seed: seed + made, numRuns: 1 });
    return body;
  };
  return new Tenant(fleet, await fleet.signUp(), { routes, validBody });
}
