import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { validBodies } from '../deep/drafts.ts';
import {
  type ApiDescription,
  type DescribedRoute,
  accessOf,
  describedRoutes,
} from './api-description.ts';
import type { Fleet, Person } from './fleet.ts';
import { untilIdle } from './pipeline.ts';
import { type TenantRows, createRows } from './tenant-rows.ts';

/** Holds every route with an id in its path against somebody whose row it is not. */
export function tenantMatrix(start: () => Promise<Fleet>): void {
  let fleet: Fleet;
  let description: ApiDescription;
  let owner: Person;
  let stranger: Person;
  let rows: TenantRows;

  beforeAll(async () => {
    fleet = await start();
    description = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
    owner = await fleet.signUp();
    stranger = await fleet.signUp();
    rows = await createRows(fleet, owner);
    // What goes on after the answers would look like a change: the pipeline's work, and a link for each of the two.
    await untilIdle(fleet);
    const sent = "select id from account_emails where status = 'sent'";
    await vi.waitFor(async () => expect(await fleet.database.rows(sent)).toHaveLength(2), {
      timeout: 15_000,
      interval: 100,
    });
  });
  afterAll(() => fleet.close());

  const withId = () => describedRoutes(description).filter(({ path }) => path.includes('{'));

  /** The route's path with the owner's rows in it. */
  function pathOf({ path }: DescribedRoute): string {
    return path.replaceAll(/\/\{\w+\}/g, (_, offset: number) => {
      const collection = path.slice(0, offset);
      const id = rows[collection.replaceAll(/\/\{\w+\}/g, '')];
      if (id === undefined)
        throw new Error(`tenant-rows.ts has no row for ${collection} (${path}).`);
      return `/${id}`;
    });
  }

  /** Nothing, nonsense, and what the route asks for. */
  function bodiesOf(route: DescribedRoute): unknown[] {
    if (route.operation.requestBody?.content['application/json'] === undefined) return [undefined];
    const valid = fc.sample(validBodies(route, description), { seed: 1, numRuns: 1 });
    return [undefined, { nonsense: true }, ...valid];
  }

  /** Every row of every table, as text; what a request leaves as it found it compares equal. */
  async function everything(): Promise<Record<string, string>> {
    const tables = await fleet.database.rows<{ name: string }>(
      "select name from sqlite_master where type = 'table' and sql not like '%fts5%' and name not like '%_fts_%' and name not like 'sqlite_%' and name not like '\\_cf%' escape '\\' and name not like 'd1_%'",
    );
    const dumps = await fleet.database.batch(
      tables.map(({ name }) => ({ sql: `select * from "${name}" order by rowid`, values: [] })),
    );
    return Object.fromEntries(tables.map(({ name }, i) => [name, JSON.stringify(dumps[i])]));
  }

  it('another user gets 404 on every route with an id, and nothing changes', async () => {
    const before = await everything();
    const printed: string[] = [];
    for (const route of withId()) {
      if (accessOf(route.operation) !== 'user') continue;
      for (const body of bodiesOf(route)) {
        const path = pathOf(route);
        const answer = await fleet.send(route.method, path, { token: stranger.token, body });
        expect([route.method, route.path, answer.status, answer.text]).toEqual([
          route.method,
          route.path,
          404,
          expect.stringContaining('NOT_FOUND'),
        ]);
      }
      printed.push(`404 ${route.method} ${route.path}`);
    }
    expect(await everything()).toEqual(before);
    process.stdout.write(`${printed.join('\n')}\n${printed.length} routes with an id\n`);
  });

  it('an absent row reads like another user’s', async () => {
    for (const route of withId()) {
      if (accessOf(route.operation) !== 'user') continue;
      const absent = route.path.replaceAll(/\{\w+\}/g, () => randomUUID());
      const token = stranger.token;
      const [foreign, none] = await Promise.all([
        fleet.send(route.method, pathOf(route), { token }),
        fleet.send(route.method, absent, { token }),
      ]);
      const detail = (answer: typeof foreign) => [answer.status, answer.json()['detail']];
      expect([route.path, ...detail(foreign)]).toEqual([route.path, ...detail(none)]);
    }
  });

  it('nobody signed out gets in, and nobody but an admin into admin routes', async () => {
    for (const route of describedRoutes(description)) {
      const access = accessOf(route.operation);
      if (access === 'public') continue;
      const path = route.path.includes('{') ? pathOf(route) : route.path;
      const signedOut = await fleet.send(route.method, path);
      expect([route.method, route.path, signedOut.status]).toEqual([route.method, route.path, 401]);
      if (access !== 'admin') continue;
      const user = await fleet.send(route.method, path, { token: stranger.token });
      expect([route.method, route.path, user.status, user.json()['code']]).toEqual([
        route.method,
        route.path,
        403,
        'ADMIN_REQUIRED',
      ]);
    }
  });
}
