import { randomBytes } from 'node:crypto';
import type { Defect } from './defect.ts';
import { configOf, editConfig, editEnvironment, keepOnly } from './edit-json.ts';

const withoutKey = (settings: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => name !== key));

/** Random, so that compression cannot shrink it below the size asked for. */
const incompressible = (kib: number): string => randomBytes(kib * 1024).toString('base64');

export const CONFIG_DEFECTS: readonly Defect[] = [
  {
    what: 'a variable at the top level that no environment has',
    check: 'wrangler-config',
    plant(copy) {
      keepOnly(copy, 'integrations');
      editConfig(copy, 'integrations', (config) => ({ ...config, vars: { FORGOTTEN: 'x' } }));
    },
    named: [
      `${configOf('integrations')} env.local`,
      'exist at the top level, but not on',
      'FORGOTTEN',
    ],
  },
  {
    what: 'a field that wrangler does not know',
    check: 'wrangler-config',
    plant(copy) {
      keepOnly(copy, 'core');
      editEnvironment(copy, 'core', 'local', (local) => ({ ...local, kv_namespace: [] }));
    },
    named: [`${configOf('core')} env.local`, 'kv_namespace'],
  },
  {
    what: 'a variable at the top level',
    check: 'bindings',
    plant: (copy) =>
      editConfig(copy, 'integrations', (config) => ({ ...config, vars: { FORGOTTEN: 'x' } })),
    named: [`${configOf('integrations')} top level`, 'FORGOTTEN'],
  },
  {
    what: 'a database missing in one environment',
    check: 'bindings',
    plant: (copy) =>
      editEnvironment(copy, 'core', 'staging', (staging) => withoutKey(staging, 'd1_databases')),
    named: [`${configOf('core')} env.staging`, 'lacks DB'],
  },
  {
    what: 'a secret missing in one environment',
    check: 'bindings',
    plant: (copy) =>
      editEnvironment(copy, 'core', 'production', (settings) => withoutKey(settings, 'secrets')),
    named: [`${configOf('core')} env.production`, 'lacks JWT_SIGNING_KEY'],
  },
  {
    what: 'a limit missing in one environment',
    check: 'bindings',
    plant: (copy) =>
      editEnvironment(copy, 'gateway', 'staging', (staging) => ({ ...staging, vars: {} })),
    named: [`${configOf('gateway')} env.staging`, 'lacks LIMITS.strict.login.limit'],
  },
  {
    what: 'a queue consumed in one environment only',
    check: 'bindings',
    plant: (copy) => {
      const consume = (queue: string) => ({ queues: { consumers: [{ queue }] } });
      editEnvironment(copy, 'ai', 'staging', (staging) => staging);
      editEnvironment(copy, 'ai', 'production', (settings) => ({
        ...settings,
        ...consume('jobmatch-planted-production'),
      }));
    },
    named: [`${configOf('ai')} env.staging`, 'lacks consumer of jobmatch-planted'],
  },
  {
    what: 'an entrypoint that differs in one environment',
    check: 'bindings',
    plant: (copy) => {
      editEnvironment(copy, 'ai', 'staging', (staging) => staging);
      copy.replace(
        configOf('ai'),
        '"service":"jobmatch-core-staging"',
        '"service":"jobmatch-gateway-staging"',
      );
    },
    named: [`${configOf('ai')} env.staging`, 'CORE_ANALYSES', 'jobmatch-gateway'],
  },
  {
    what: 'a staging Worker bound to production',
    check: 'resource-names',
    plant: (copy) => {
      editEnvironment(copy, 'ai', 'staging', (staging) => staging);
      copy.replace(configOf('ai'), 'jobmatch-core-staging', 'jobmatch-core-production');
    },
    named: [`${configOf('ai')} env.staging`, 'jobmatch-core-production'],
  },
  {
    what: 'a Worker that is called otherwise',
    check: 'resource-names',
    plant: (copy) =>
      editEnvironment(copy, 'ai', 'local', (local) => ({ ...local, name: 'jobmatch-ai' })),
    named: [`${configOf('ai')} env.local`, 'jobmatch-ai-local'],
  },
  {
    what: 'another compatibility date in one service',
    check: 'compatibility-date',
    plant: (copy) =>
      editConfig(copy, 'core', (config) => ({ ...config, compatibility_date: '2026-08-05' })),
    named: [configOf('core'), '2026-08-05'],
  },
  {
    what: 'another compatibility date in one environment',
    check: 'compatibility-date',
    plant: (copy) =>
      editEnvironment(copy, 'core', 'local', (local) => ({
        ...local,
        compatibility_date: '2026-08-05',
      })),
    named: [`${configOf('core')} env.local`, '2026-08-05'],
  },
  {
    what: 'a stand-in bound in staging',
    check: 'stand-ins',
    plant(copy) {
      keepOnly(copy, 'integrations');
      editEnvironment(copy, 'integrations', 'staging', (staging) => ({
        ...staging,
        services: [{ binding: 'SENDGRID', service: 'jobmatch-outbox-local' }],
      }));
    },
    named: [`${configOf('integrations')} env.staging`, 'names jobmatch-outbox-local'],
  },
  {
    what: 'a stand-in in a deployed bundle',
    check: 'stand-ins',
    plant(copy) {
      keepOnly(copy, 'integrations');
      const standIn = 'services/integrations/local/planted/index.ts';
      copy.write(standIn, 'export class Planted {}\n');
      const index = 'services/integrations/src/index.ts';
      copy.write(
        index,
        `${copy.read(index)}export { Planted } from '../local/planted/index.ts';\n`,
      );
    },
    named: [
      'services/integrations/src/index.ts:',
      `${configOf('integrations')} env.local: ships the stand-in services/integrations/local/planted/index.ts`,
    ],
  },
  {
    what: 'a binding that the generated Env does not have',
    check: 'generated-env',
    plant(copy) {
      keepOnly(copy, 'gateway');
      editEnvironment(copy, 'gateway', 'local', (local) => ({
        ...local,
        kv_namespaces: [{ binding: 'PLANTED' }],
      }));
    },
    named: ['services/gateway/worker-configuration.d.ts', 'out of date'],
  },
  {
    what: 'a bundle over its budget',
    check: 'bundle-size',
    plant(copy) {
      keepOnly(copy, 'gateway');
      const index = 'services/gateway/src/index.ts';
      copy.write(index, `${copy.read(index)}export const ballast = '${incompressible(60)}';\n`);
    },
    named: [`${configOf('gateway')} env.local`, 'over its budget of 100.0 KiB'],
  },
  {
    what: 'a console that loads too much at once',
    check: 'console-size',
    plant(copy) {
      const main = 'services/gateway/web/src/main.tsx';
      const ballast = `console.info('${incompressible(120)}');\n`;
      copy.write(main, `${copy.read(main)}${ballast}`);
    },
    named: ['services/gateway/web', 'KiB of gzipped JavaScript before its first page'],
  },
];
