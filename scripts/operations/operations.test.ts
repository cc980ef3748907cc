import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALERTS } from '@jobmatch/core/alerts';
import { routeClassOf } from '@jobmatch/gateway/route-class';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { root } from '../local/paths.ts';
import { columnsWritten } from './data-points.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const operations = read('docs/operations.md');

const Target = v.object({ query: v.string() });
const Dashboard = v.object({
  templating: v.object({ list: v.array(v.object({ name: v.string(), query: v.string() })) }),
  panels: v.array(v.object({ id: v.number(), title: v.string(), targets: v.array(Target) })),
});
const Model = v.object({ query: v.optional(v.string()) });
const Alerts = v.object({
  groups: v.array(
    v.object({
      rules: v.array(
        v.object({
          uid: v.string(),
          title: v.string(),
          labels: v.object({ kind: v.string(), slo: v.string() }),
          annotations: v.object({ runbook: v.string() }),
          data: v.array(v.object({ model: Model })),
        }),
      ),
    }),
  ),
});

const dashboard = v.parse(Dashboard, JSON.parse(read('ops/dashboard.json')));
const rules = v
  .parse(Alerts, JSON.parse(read('ops/alerts.json')))
  .groups.flatMap((group) => group.rules);
const environments =
  dashboard.templating.list.find(({ name }) => name === 'environment')?.query.split(',') ?? [];

const queries = [
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(({ query }) => [title, query] as const),
  ),
  ...rules.flatMap(({ title, data }) =>
    data.flatMap(({ model }) => (model.query === undefined ? [] : [[title, model.query] as const])),
  ),
];

const configs = readdirSync(join(root, 'services')).map((service) =>
  read(join('services', service, 'wrangler.jsonc')),
);
const namesIn = (pattern: RegExp): string[] =>
  configs.flatMap((config) => [...config.matchAll(pattern)].map(([, name = '']) => name));

/** Every value a query compares a column with. */
const comparedWith = (query: string, column: string): string[] =>
  [...query.matchAll(new RegExp(`${column} (?:=|<>|IN) (\\([^)]*\\)|'[^']*')`, 'g'))].flatMap(
    ([, values = '']) => [...values.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
  );

const routeClasses = new Set<string>(
  read('tests/routes.txt')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([method = '', path = '']) => routeClassOf(method, path.replaceAll(/\{\w+\}/g, 'x'))),
);
/** As `consume` of the services names them. */
const queues = new Set(namesIn(/"queue": "jobmatch-([\w-]+)-production"/g));

describe('a query of the dashboard or an alert', () => {
  it.each(queries)(
    'of %s asks a dataset that is bound, for columns that are written',
    async (_, query) => {
      const [, dataset = '', environment = ''] =
        /FROM (jobmatch_[a-z]+)_(\$\{environment\}|production)/.exec(query) ?? [];
      const bound = namesIn(/"dataset": "(\w+)"/g);
      for (const name of environment === 'production' ? ['production'] : environments) {
        expect(bound).toContain(`${dataset}_${name}`);
      }
      const written = (await columnsWritten())[dataset];
      const asked = query.match(/\b(?:index|blob|double)\d+\b/g) ?? [];
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((column) => written?.has(column) !== true)).toEqual([]);
      // What Analytics Engine left out by sampling is counted through the rows it kept.
      expect(query).toContain('_sample_interval');
    },
  );

  it.each(queries)('of %s compares with what is written there', (_, query) => {
    const known = query.includes('FROM jobmatch_queues')
      ? queues
      : query.includes('FROM jobmatch_requests')
        ? routeClasses
        : null;
    if (known === null) return;
    const compared = comparedWith(query, 'blob1');
    expect(compared.filter((value) => !known.has(value))).toEqual([]);
  });
});

describe('the runbook', () => {
  const kinds = [...Object.keys(ALERTS), ...rules.map(({ labels }) => labels.kind)];

  it('has a section for each kind of alert, and for nothing else', () => {
    const section = operations.slice(
      operations.indexOf('\n## Alerts'),
      operations.indexOf('\n## Two releases'),
    );
    const headings = [...section.matchAll(/^### (\S+)$/gm)].map(([, kind = '']) => kind);
    expect(headings.toSorted()).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('is what each alert points to, and every objective has an alert', () => {
    for (const { title, labels, annotations } of rules) {
      expect([title, annotations.runbook]).toEqual([
        labels.kind,
        `docs/operations.md#${labels.kind}`,
      ]);
    }
    const table = operations.slice(
      operations.indexOf('\n## Objectives'),
      operations.indexOf('\n## Alerts'),
    );
    const objectives = [...table.matchAll(/^\| ([a-z][\w -]+?) +\|/gm)].map(
      ([, name = '']) => name,
    );
    expect(new Set(rules.map(({ labels }) => labels.slo))).toEqual(new Set(objectives));
    const uids = rules.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('names routes and files that there are', () => {
    const routes = read('tests/routes.txt');
    for (const [, method = '', path = ''] of operations.matchAll(/`(GET|POST) (\/api\/[\w/-]+)/g)) {
      expect(routes).toContain(`${method} ${path} `);
    }
    const files = [...operations.matchAll(/`((?:services|packages|tests|scripts)\/[\w./-]+)`/g)];
    expect(files.length).toBeGreaterThan(3);
    for (const [, path = ''] of files) expect(() => read(path), path).not.toThrow(/ENOENT/);
  });

  it('names events that are logged', () => {
    const logged = readdirSync(join(root, 'services'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /^\w+\/src\/.*\.ts$/.test(name) && !name.includes('node_modules'))
      .map((name) => read(join('services', name)))
      .concat(read('packages/shared/src/http/service-fetch.ts'))
      .join('\n');
    const named = [...operations.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, event = '']) => event);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((event) => !logged.includes(`'${event}'`))).toEqual([]);
  });
});

it('logs, traces and their destinations are configured in every deployed environment', () => {
  for (const config of configs) {
    expect(config.match(/"redact_query_string": true/g)).toHaveLength(3);
    for (const environment of ['staging', 'production']) {
      expect(config).toContain(`"destinations": ["jobmatch-logs-${environment}"]`);
      expect(config).toContain(`"destinations": ["jobmatch-traces-${environment}"]`);
    }
  }
});
