import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import { deployedIn } from './deployed-settings.ts';
import { kvTitle, planFor } from './plan.ts';
import { renderConfig } from './render-config.ts';
import { Observability, destinationsOf } from './telemetry.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobmatch-telemetry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const Rendered = v.object({
  env: v.object({ production: v.looseObject({ observability: Observability }) }),
});

/** What every service's rendered config says about production's telemetry. */
function renderedWith(variables: Record<string, string>) {
  const plan = planFor('production');
  const ids = {
    kvNamespaces: new Map(
      plan.kvNamespaces.map(({ binding }, nth) => [kvTitle(binding, 'production'), `id-${nth}`]),
    ),
    databases: new Map(plan.databases.map((name) => [name, 'id'])),
  };
  return deployedIn('production').map((deployed) => {
    const file = join(folder, `${deployed.service}.json`);
    renderConfig(deployed, 'production', { ids, domain: 'test.org', variables }, file);
    const { env } = v.parse(Rendered, JSON.parse(readFileSync(file, 'utf8')));
    return env.production.observability;
  });
}

it('destinations are named only once they are said to exist', () => {
  for (const observability of renderedWith({})) {
    expect(destinationsOf(observability)).toEqual([]);
    expect(observability?.logs).toMatchObject({ enabled: true });
    expect(observability?.traces).toMatchObject({ enabled: true });
  }
  for (const observability of renderedWith({ OTLP_DESTINATIONS: 'true' })) {
    expect(destinationsOf(observability)).toEqual(planFor('production').destinations);
  }
  expect(planFor('production').destinations).toEqual([
    'jobmatch-logs-production',
    'jobmatch-traces-production',
  ]);
});
