import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { writeCaller } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { failingBindings } from '../test/failing-bindings.ts';
import { firstRowOf, ownerOfEverything } from '../test/rows-of-everything.ts';
import { CoreApi, coreRoutes } from './core-api.ts';

const MANY = 30;
/** Beside 30 rows a page of 1 leaves more to read, by number and by cursor. */
const PAGES = ['', 'page=2&limit=1', 'cursor=CURSOR&limit=1'];

/** Values of the parameters that are no picklist; a list with another one is to be given some here. */
const SAMPLES: Record<string, string[]> = {
  archived: ['true', 'false'],
  saved: ['true', 'false'],
  read: ['true', 'false'],
  source: ['manual'],
  search: ['welder'],
  minMatchScore: ['50'],
  expiresIn: ['60'],
  exp: [],
  sig: [],
};
const PAGING = new Set(['page', 'limit', 'cursor']);

/** Parameters that are no row's id, and what the route answers. */
const NO_ROW: Record<string, { path: string; status: number }> = {
  '/api/erasures/:token': { path: `/api/erasures/${'a'.repeat(43)}`, status: 404 },
};

/** Steps that read something whole, but never a table: it is as long as the page or the query. */
const BOUNDED = [
  /^SCAN (?:\d+ )?CONSTANT ROWS?$/,
  /^SCAN \S+ VIRTUAL TABLE/,
  /^SCAN \(subquery-\d+\)/,
  // Derived tables: a page of postings' keys, the keys that are counted, and a posting's duplicates.
  /^SCAN (?:page|listed|pair)$/,
];

/** What may read a table through, and why. */
const EXEMPT: Record<string, RegExp> = {
  // An admin's figures: a count is of the whole table, by its narrowest index, and runs are few.
  '/api/admin/health': /^SCAN (?:(?:users|jobs) USING COVERING INDEX|cron_runs USING INDEX)/,
};

interface Answer {
  status: number;
  body: { total?: number; nextCursor?: string | null };
  statements: { sql: string; params: unknown[] }[];
  roundTrips: number;
}

const routes = coreRoutes.filter(({ method }) => method === 'GET');
let one: string;
let many: string;

beforeAll(async () => {
  [one, many] = [await ownerOfEverything(1), await ownerOfEverything(MANY)];
});

describe.each(routes.map((route) => ({ path: route.path, route })))('GET $path', ({ route }) => {
  it('reads no table through, and asks as often for 30 rows as for 1', async () => {
    const [few, lots] = [pathFor(route.path, one), pathFor(route.path, many)];
    const faults: string[] = [];
    if (isPaged(route) && !((await get(many, `${lots}?limit=1`)).body.nextCursor ?? '')) {
      faults.push('The list has no second row.');
    }
    for (const query of queriesOf(route)) {
      const sent = await withCursor(query, many, lots);
      if (sent === null) continue;
      const [small, large] = [await get(one, few + sent), await get(many, lots + sent)];
      const status = NO_ROW[route.path]?.status ?? 200;
      expect([small.status, large.status], sent).toEqual([status, status]);
      expect(
        [large.statements.length, large.roundTrips],
        `statements and round trips of ${sent}`,
      ).toEqual([small.statements.length, small.roundTrips]);
      for (const step of await scansOf(large)) {
        if (EXEMPT[route.path]?.test(step) !== true) faults.push(`${query}: ${step}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

it('sees a table that is read through', async () => {
  const statements = [{ sql: 'select * from jobs where company = ?', params: ['x'] }];
  expect(await scansOf({ statements })).toEqual(['SCAN jobs']);
});

/** The query parameters of a route by its schema, which is an object's. */
function parametersOf({ query }: (typeof routes)[number]): Record<string, unknown> {
  return query !== undefined && 'entries' in query && isRecord(query.entries) ? query.entries : {};
}

const isPaged = (route: (typeof routes)[number]): boolean => 'cursor' in parametersOf(route);

/** Each value of each parameter by itself, in each way to page. */
function queriesOf(route: (typeof routes)[number]): string[] {
  const filters = Object.entries(parametersOf(route))
    .filter(([name]) => !PAGING.has(name))
    .flatMap(([name, schema]) => valuesOf(name, schema).map((value) => `${name}=${value}`));
  const pages = isPaged(route) ? PAGES : [''];
  return ['', ...filters].flatMap((filter) =>
    pages.map((page) => `?${[filter, page].filter(Boolean).join('&')}`),
  );
}

function valuesOf(name: string, schema: unknown): string[] {
  const wrapped = isRecord(schema) && 'wrapped' in schema ? schema['wrapped'] : schema;
  if (isRecord(wrapped) && wrapped['type'] === 'picklist' && Array.isArray(wrapped['options'])) {
    return wrapped['options'].map(String);
  }
  const samples = SAMPLES[name];
  if (samples === undefined) throw new Error(`SAMPLES has no value for the parameter ${name}.`);
  return samples;
}

/** The query with the cursor of its own first page; null where a filter leaves no further page. */
async function withCursor(query: string, userId: string, path: string): Promise<string | null> {
  if (!query.includes('CURSOR')) return query;
  const { body } = await get(userId, path + query.replace('cursor=CURSOR&', ''));
  return body.nextCursor == null ? null : query.replace('CURSOR', body.nextCursor);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const pathFor = (path: string, userId: string): string =>
  NO_ROW[path]?.path ?? path.replace(/:\w+/, firstRowOf(userId));

async function get(userId: string, path: string): Promise<Answer> {
  const statements: Answer['statements'] = [];
  const bindings = failingBindings(Number.POSITIVE_INFINITY);
  const headers = new Headers();
  writeCaller(headers, { userId, role: 'admin', sessionId: newId(), requestId: newId() });
  const ctx = createExecutionContext();
  const recorded = { ...bindings.env, DB: recording(bindings.env.DB, statements) };
  const request = new Request(`https://core.test${path}`, { headers });
  const response = await new CoreApi(ctx, recorded).fetch(request);
  const text = await response.text();
  await waitOnExecutionContext(ctx);
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : {},
    statements,
    roundTrips: bindings.calls(),
  };
}

/** The database, or a session of it, noting what is sent to it. */
function recording<Target extends object>(to: Target, statements: Answer['statements']): Target {
  return new Proxy(to, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const made: unknown = Reflect.apply(value, target, args);
        if (name === 'withSession' && isRecord(made)) return recording(made, statements);
        if (name !== 'prepare' || !isRecord(made)) return made;
        const [sql] = args;
        const { bind } = made;
        if (typeof bind !== 'function') return made;
        return {
          bind: (...params: unknown[]): unknown => {
            statements.push({ sql: String(sql), params });
            return Reflect.apply(bind, made, params);
          },
        };
      };
    },
  });
}

/** The steps in the plans of an answer's statements that read a table from end to end. */
async function scansOf({ statements }: Pick<Answer, 'statements'>): Promise<string[]> {
  const scans = await Promise.all(
    statements.map(async ({ sql, params }) => {
      const plan = env.DB.prepare(`explain query plan ${sql}`).bind(...params);
      const { results } = await plan.all<{ detail: string }>();
      return results.map(({ detail }) => detail).filter((step) => step.startsWith('SCAN '));
    }),
  );
  return scans.flat().filter((step) => !BOUNDED.some((bounded) => bounded.test(step)));
}
