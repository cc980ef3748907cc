import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENTS } from '../deploy/environment.ts';
import { root } from '../local/paths.ts';
import { deployedIn } from './deployed-settings.ts';
import { describePlan } from './describe-plan.ts';
import { planFor } from './plan.ts';
import { SECRET_SOURCES, plannedSecrets } from './secrets.ts';

describe.each(ENVIRONMENTS)('the plan of %s, from the configs as they are', (environment) => {
  const plan = planFor(environment);

  it('has what the fleet stands on', () => {
    expect(plan.kvNamespaces.map(({ binding }) => binding)).toEqual([
      'API_CACHE',
      'EMBEDDINGS_CACHE',
      'JOB_ANALYSIS_CACHE',
      'OAUTH_STATES',
      'RATE_LIMITS',
      'SESSIONS',
    ]);
    expect(plan.buckets).toEqual(
      ['avatars', 'exports', 'resumes'].map((name) => `jobmatch-${name}-${environment}`),
    );
    expect(plan.databases).toEqual([`jobmatch-${environment}`]);
    expect(plan.indexes).toEqual([`jobmatch-jobs-${environment}`]);
    expect(plan.aiGateways).toEqual([`jobmatch-${environment}`]);
    expect(plan.datasets.toSorted()).toEqual(
      ['ai', 'queues', 'requests'].map((name) => `jobmatch_${name}_${environment}`),
    );
    expect(plan.durableObjects.map(({ className }) => className).toSorted()).toEqual([
      'FactsInFlight',
      'Idempotency',
      'ModelCalls',
      'OAuthStateUse',
      'StrictLimit',
    ]);
    const between = environment === 'production' ? '' : `${environment}.`;
    expect(plan.domains.map(({ hostname }) => hostname)).toEqual(
      ['api', 'app'].map((name) => `${name}.${between}jobmatch.example`),
    );
  });

  it('has every queue that is written or read, each with dead letters or being such itself', () => {
    const named = (name: string) => `jobmatch-${name}-${environment}`;
    const pairs = new Map(plan.queues.map((queue) => [queue.name, queue.deadLetterQueue]));
    const kinds = [
      'embeddings',
      'emails',
      'erasures-ai',
      'erasures-integrations',
      'matching',
      'searches',
      'webhooks',
    ];
    for (const kind of kinds) expect(pairs.get(named(kind)), kind).toBe(named(`${kind}-dlq`));
    for (const kind of kinds) expect(pairs.get(named(`${kind}-dlq`)), kind).toBeNull();
    expect(pairs.size).toBe(2 * kinds.length);
  });

  it('says where every secret comes from that a service cannot be deployed without', () => {
    const required = deployedIn(environment).flatMap(({ service, settings }) =>
      (settings.secrets.required ?? []).map((name) => `${service} ${name}`),
    );
    const planned = plan.secrets.filter((secret) => secret.required);
    expect(planned.map(({ service, name }) => `${service} ${name}`).toSorted()).toEqual(
      required.toSorted(),
    );
  });

  it('is printed with every name in it', () => {
    const text = describePlan(plan);
    const names = [
      ...plan.kvNamespaces.map(({ title }) => title),
      ...plan.buckets,
      ...plan.queues.map(({ name }) => name),
      ...plan.secrets.map(({ name }) => name),
      'owner (string), workArrangement (string), country (string), postedDay (number)',
    ];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('secrets', () => {
  it('of unknown origin are an error', () => {
    expect(() => plannedSecrets('core', ['PLANTED_KEY'])).toThrow('PLANTED_KEY');
  });

  it('that are generated differ each time, and are of the form that the services read', () => {
    const { JWT_SIGNING_KEYS, FILE_LINK_KEY } = SECRET_SOURCES['core'] ?? {};
    const keys = JSON.parse(JWT_SIGNING_KEYS?.make?.() ?? '');
    expect(keys).toMatchObject([{ kty: 'EC', crv: 'P-256', kid: expect.any(String) }]);
    expect(JWT_SIGNING_KEYS?.make?.()).not.toBe(JWT_SIGNING_KEYS?.make?.());
    expect(Buffer.from(FILE_LINK_KEY?.make?.() ?? '', 'base64')).toHaveLength(32);
  });

  it('are all in the table of docs/deploying.md, with whether they are required', () => {
    const text = readFileSync(join(root, 'docs', 'deploying.md'), 'utf8');
    const rows = [...text.matchAll(/^\| (\w+) +\| `([A-Z_]+)` +\| (required|optional) +\|/gm)];
    expect(rows.map(([, service, name, need]) => `${service} ${name} ${need}`).toSorted()).toEqual(
      planFor('production')
        .secrets.map(({ service, name, required }) =>
          [service, name, required ? 'required' : 'optional'].join(' '),
        )
        .toSorted(),
    );
  });
});
