import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LinkedInStandIn, startLinkedIn } from '@jobmatch/integrations/local/linkedin';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiDescription, describedRoutes } from '../support/api-description.ts';
import { type Fleet, startFleet } from '../support/fleet.ts';
import { furnish, indeedItem, linkedInItem } from '../support/job-boards.ts';
import { seeded } from '../support/seeded.ts';
import { SERVICES, bindingsOf } from './chaos/bindings.ts';
import { type BreakableConfigs, breakableConfigs } from './chaos/breakable-configs.ts';
import { ChaosRun } from './chaos/chaos-run.ts';
import { documentedFor, documentedTable } from './chaos/documented-answers.ts';
import { cellsOf, sampleOf } from './chaos/matrix.ts';
import { People } from './chaos/people.ts';
import { StoredRowsReader } from './chaos/stored-rows.ts';

/** The same sample for every change, so that a failure is the change's; another seed looks elsewhere. */
const SEED = Number(process.env['CHAOS_SEED'] ?? 1202798571);
const IS_FULL = process.env['CHAOS_FULL'] === '1';
/** Part of the cells, as `2/5` has the second of five parts. */
const [PART = 1, PARTS = 1] = (process.env['CHAOS_PART'] ?? '1/1').split('/').map(Number);
/** Only routes that match. */
const ROUTES = new RegExp(process.env['CHAOS_ROUTES'] ?? '');
const SAMPLE = { count: Number(process.env['CHAOS_CELLS'] ?? 300), each: 1 };
/** A file that gets a line for each cell as it is done. */
const REPORT = process.env['CHAOS_REPORT'];
const TIME_BUDGET_MS = IS_FULL ? 3_600_000 : 560_000;

const RESILIENCE = join(import.meta.dirname, '..', '..', 'docs', 'resilience.md');
const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';

let configs: BreakableConfigs;
let linkedIn: LinkedInStandIn;
let fleet: Fleet;
beforeAll(async () => {
  configs = breakableConfigs();
  linkedIn = await startLinkedIn();
  const ai = { FACTS_MODELS: [LLAMA], GENERATION_MODELS: [LLAMA], FACTS_BREAKER_FAILURES: 0 };
  const integrations = { APIFY_TOKEN: 'only-the-stand-in-takes-it' };
  const { configOf } = configs;
  fleet = await startFleet({ limits: 'raised', linkedIn, configOf, vars: { ai, integrations } });
  await furnish(fleet, 'actor:linkedin', { items: [linkedInItem({ id: '1', title: 'Rigger' })] });
  await furnish(fleet, 'actor:indeed', { items: [indeedItem({ id: 'a', title: 'Welder' })] });
});
afterAll(async () => {
  await fleet?.close();
  await linkedIn?.close();
  configs?.remove();
});

it('says for every binding of every service what is answered while it is broken', () => {
  for (const { service, name } of SERVICES.flatMap(bindingsOf)) {
    expect(documentedFor(`${service}.${name}`).why).not.toBe('');
  }
});

it('has the same table in docs/resilience.md', () => {
  const written = readFileSync(RESILIENCE, 'utf8');
  const rows = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '-')));
  expect(rows(written)).toEqual(rows(documentedTable()));
});

it(
  `answers as documented whatever is broken, and loses and doubles nothing (CHAOS_SEED=${SEED})`,
  async () => {
    const description = (await fleet.send('GET', '/openapi.json')).json<ApiDescription>();
    const routes = describedRoutes(description).filter(({ method, path }) =>
      ROUTES.test(`${method} ${path}`),
    );
    const stored = await StoredRowsReader.of(fleet);
    const run = new ChaosRun(
      { fleet, linkedIn, stored, people: await People.of(fleet) },
      (line) => {
        if (REPORT !== undefined) appendFileSync(REPORT, `${line}\n`);
      },
    );
    const touchedBy = await run.healthy(routes);
    const all = cellsOf(routes, touchedBy);
    const random = seeded(SEED);
    const cells = sampleOf(all, { ...(IS_FULL ? { count: all.length, each: 1 } : SAMPLE), random });
    await run.cells(cells.filter((_, i) => i % PARTS === PART - 1));
    await run.expectNoOrphans();

    const figures = run.figures(all);
    process.stdout.write(`CHAOS_SEED=${SEED}: ${figures}\n`);
    expect(run.faults().join('\n\n')).toBe('');
  },
  TIME_BUDGET_MS,
);
