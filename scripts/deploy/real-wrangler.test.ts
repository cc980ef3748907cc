import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inParallel } from '../check/in-parallel.ts';
import { buildConsole } from '../local/console.ts';
import { root } from '../local/paths.ts';
import { aiGatewayApi } from '../provision/ai-gateway.ts';
import { deployedIn } from '../provision/deployed-settings.ts';
import { existingIn } from '../provision/existing.ts';
import { planFor } from '../provision/plan.ts';
import { renderConfig } from '../provision/render-config.ts';
import { liveVersion } from './live-version.ts';
import { writtenConfigOf } from './rendered-config.ts';
import { serve } from './test/account.ts';
import { COMMANDS } from './test/commands.ts';
import { wranglerFor } from './wrangler.ts';

const WRANGLER = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
const AT_ONCE = 2;
const run = promisify(execFile);
const logs = mkdtempSync(join(tmpdir(), 'jobmatch-wrangler-'));
const env = { ...process.env, WRANGLER_LOG_PATH: logs, WRANGLER_SEND_METRICS: 'false' };

afterAll(() => rmSync(logs, { recursive: true }));

describe('wrangler itself', () => {
  it('documents every command and flag that these scripts use', { timeout: 300_000 }, async () => {
    const undocumented = await inParallel(
      AT_ONCE,
      Object.entries(COMMANDS),
      async ([name, flags]) => {
        const args = [WRANGLER, ...name.split(' '), '--help'];
        const help = stripVTControlCharacters((await run(process.execPath, args, { env })).stdout);
        // The help of a group of commands begins with the group's name alone.
        const known = help.startsWith(`wrangler ${name}`) ? help : '';
        return [...flags, '--env', '--config']
          .filter((flag) => !new RegExp(`(?:^|[\\s,])${flag}(?![\\w-])`, 'm').test(known))
          .map((flag) => `${name} ${flag}`);
      },
    );

    expect(undocumented.flat()).toEqual([]);
  });
});

describe('a rendered config', () => {
  const id = '0'.repeat(32);
  const kvNamespaces = new Map(planFor('development').kvNamespaces.map(({ title }) => [title, id]));
  const databases = new Map(planFor('development').databases.map((name) => [name, id]));
  const folder = join(logs, 'rendered', 'development');

  /** What wrangler prints of a dry run, and the bundle it made. */
  const build = async (config: string, outdir: string) => {
    const args = ['deploy', '--dry-run', '--env', 'development', '--config', config];
    const { stdout, stderr } = await run(
      process.execPath,
      [WRANGLER, ...args, '--outdir', outdir],
      {
        env,
      },
    );
    const bundle = readFileSync(join(outdir, 'index.js'), 'utf8').replace(/^\/\/# source.*$/m, '');
    return { output: stripVTControlCharacters(stdout + stderr), bundle };
  };

  /** Writes the config of a service in an account where everything has the same id. */
  const render = (service: string): string => {
    const deployed = deployedIn('development').find((each) => each.service === service);
    if (deployed === undefined) throw new Error(`There is no ${service}.`);
    const file = join(folder, `${service}.wrangler.json`);
    const particulars = { ids: { kvNamespaces, databases }, domain: 'test.org', variables: {} };
    renderConfig(deployed, 'development', particulars, file);
    return file;
  };

  it('of core leads to the migrations', () => {
    const { env: environments } = JSON.parse(readFileSync(render('core'), 'utf8'));
    const [{ database_id, migrations_dir }] = environments.development.d1_databases;
    expect(database_id).toBe(id);
    expect(existsSync(join(folder, migrations_dir, '0000_first_light.sql'))).toBe(true);
  });

  // These two have all that a config may have: assets, aliases, replacements, routes, previews.
  it.each(['gateway', 'integrations'])(
    'deploys the same code as the one it was made of, without a warning: %s',
    { timeout: 300_000 },
    async (service) => {
      await buildConsole();
      const file = render(service);
      const rendered = await build(file, join(folder, `${service}-rendered`));
      const written = await build(writtenConfigOf(service), join(folder, `${service}-written`));

      expect(rendered.output).not.toMatch(/\[(?:WARNING|ERROR)\]/);
      expect(rendered.output).not.toContain('jobmatch.example');
      expect(rendered.bundle).toBe(written.bundle);
    },
  );
});

describe("wrangler's answers, from an account on the loopback", () => {
  const queue = (name: string, id: number) => ({
    queue_id: String(id).padStart(32, '0'),
    queue_name: name,
    created_on: '2026-01-01T00:00:00Z',
    modified_on: '2026-01-01T00:00:00Z',
    producers_total_count: 0,
    consumers_total_count: 0,
  });
  /** Path → page → what the API has as its result. */
  const RESULTS: Record<string, (page: string) => unknown> = {
    '/accounts/an-account/storage/kv/namespaces': (page) =>
      page === '1' ? [{ id: 'a'.repeat(32), title: 'jobmatch-sessions-staging' }] : [],
    '/accounts/an-account/r2/buckets': () => ({
      buckets: ['jobmatch-avatars-staging', 'jobmatch-exports-staging'].map((name) => ({
        name,
        creation_date: '2026-01-01T00:00:00.000Z',
      })),
    }),
    '/accounts/an-account/d1/database': () => [{ uuid: 'an-id', name: 'jobmatch-staging' }],
    '/accounts/an-account/vectorize/v2/indexes': () => [
      { name: 'jobmatch-jobs-staging', config: { dimensions: 768, metric: 'cosine' } },
    ],
    '/accounts/an-account/queues': (page) =>
      ({
        1: [queue('jobmatch-emails-staging', 1), queue('other', 2)],
        2: [queue('jobmatch-erasures-integrations-dlq-staging', 3)],
      })[page] ?? [],
    '/accounts/an-account/ai-gateway/gateways/jobmatch-staging': () => ({ id: 'jobmatch-staging' }),
    '/accounts/an-account/workers/scripts/jobmatch-ai-staging/deployments': () => ({
      deployments: [
        {
          id: 'd2',
          created_on: '2026-01-02T00:00:00Z',
          versions: [{ version_id: 'v2', percentage: 100 }],
        },
        {
          id: 'd1',
          created_on: '2026-01-01T00:00:00Z',
          versions: [{ version_id: 'v1', percentage: 100 }],
        },
      ],
    }),
    '/accounts/an-account/workers/scripts/jobmatch-ai-staging/versions/v2': () => ({
      id: 'v2',
      annotations: { 'workers/triggered_by': 'secret' },
    }),
    '/accounts/an-account/workers/scripts/jobmatch-ai-staging/versions/v1': () => ({
      id: 'v1',
      annotations: { 'workers/tag': 'c'.repeat(40) },
    }),
  };
  let api: Awaited<ReturnType<typeof serve>>;

  beforeEach(async () => {
    api = await serve((_, path) => {
      const { pathname, searchParams } = new URL(path, 'http://api');
      const result = RESULTS[pathname]?.(searchParams.get('page') ?? '1');
      const errors = [{ code: 10007, message: 'This Worker does not exist on your account.' }];
      return result === undefined
        ? { status: 404, body: JSON.stringify({ success: false, result: null, errors }) }
        : {
            status: 200,
            body: JSON.stringify({ success: true, result, errors: [], messages: [] }),
          };
    });
    vi.stubEnv('CLOUDFLARE_API_BASE_URL', api.url);
    vi.stubEnv('CLOUDFLARE_API_TOKEN', 'a-token');
    vi.stubEnv('CLOUDFLARE_ACCOUNT_ID', 'an-account');
    vi.stubEnv('WRANGLER_LOG_PATH', logs);
    vi.stubEnv('WRANGLER_SEND_METRICS', 'false');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await api.close();
  });

  it('are read right: what exists, and what is live', { timeout: 300_000 }, async () => {
    const wrangler = wranglerFor('staging', writtenConfigOf);
    const account = { accountId: 'an-account', token: 'a-token', apiUrl: api.url };

    expect(await existingIn(wrangler, aiGatewayApi(account), planFor('staging'))).toEqual({
      kvNamespaces: new Map([['jobmatch-sessions-staging', 'a'.repeat(32)]]),
      buckets: new Set(['jobmatch-avatars-staging', 'jobmatch-exports-staging']),
      databases: new Map([['jobmatch-staging', 'an-id']]),
      indexes: new Set(['jobmatch-jobs-staging']),
      queues: new Set([
        'jobmatch-emails-staging',
        'other',
        'jobmatch-erasures-integrations-dlq-staging',
      ]),
      aiGateways: new Set(['jobmatch-staging']),
    });
    expect(await liveVersion(wrangler, 'ai')).toEqual({ versionId: 'v2', commit: 'c'.repeat(40) });
    expect(await liveVersion(wrangler, 'core')).toBeNull();
  });
});
