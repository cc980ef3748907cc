import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from '../support/api-description.ts';
import { signUpAdmin } from '../support/admin.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { furnish, indeedItem, linkedInItem } from '../support/job-boards.ts';
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
  const integrations = { APIFY_TOKEN: 'only-the-stand-in-takes-it' };
  fleet = await startFleet({ limits: 'raised', vars: { integrations } });
  // Sites that answer: what they do when they fail is another test's.
  await furnish(fleet, 'actor:linkedin', { items: [linkedInItem({ id: '1', title: 'Rigger' })] });
  await furnish(fleet, 'actor:indeed', { items: [indeedItem({ id: 'a', title: 'Welder' })] });
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
        const tenant = newTenant(SEED + sender, await fleet.signUp());
        const admin = newTenant(SEED + sender, await signUpAdmin(fleet));
        // Signs itself out, changes its password and so on; what it did to itself ends with it.
        let expendable = newTenant(-SEED - sender, await fleet.signUp());
        for (const route of routeOrder(SEED + sender)) {
          const draft = next(route);
          const isAccount = endsAccount(route);
          const ordinary = accessOf(route.operation) === 'admin' ? admin : tenant;
          const { status, found } = await attempt(isAccount ? expendable : ordinary, route, draft);
          if (isAccount && status === 401) {
            expendable = newTenant(-SEED - sender, await fleet.signUp());
          }
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
    process.stdout.write(
      `FUZZ_SEED=${SEED}: ${total} requests in ${seconds} s, ` +
        `${((100 * (total - missed)) / total).toFixed(1)} % reached a handler; ${byStatus.join(', ')}\n`,
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
  const path = (await pathFor(tenant, route, draft)) + draft.query;
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

async function pathFor(tenant: Tenant, route: DescribedRoute, { id }: Draft): Promise<string> {
  const parameters = /\{\w+\}/g;
  if (!route.path.includes('{')) return route.path;
  if (id.kind === 'sent') return route.path.replaceAll(parameters, () => id.value);
  const ids = [...(await tenant.rowFor(route, id.pick))];
  return route.path.replaceAll(parameters, () => ids.shift() ?? crypto.randomUUID());
}

function routeOrder(seed: number): DescribedRoute[] {
  const weighted = routes.map((route) => ({
    weight: endsAccount(route) ? 1 : 10,
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

function newTenant(seed: number, person: Person): Tenant {
  let made = 0;
  const validBody = (route: DescribedRoute): unknown => {
    made += 1;
    const [body] = fc.sample(validBodies(route, description), { seed: seed + made, numRuns: 1 });
    return body;
  };
  return new Tenant(fleet, person, { routes, validBody });
}
