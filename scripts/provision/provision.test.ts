import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckoutCopy, copyCheckout } from '../check/planted/checkout-copy.ts';
import { ENVIRONMENTS } from '../deploy/environment.ts';
import { type Account, type Fault, standInAccount } from '../deploy/test/account.ts';
import type { AccountState } from '../deploy/test/account-state.ts';
import type { Call } from '../deploy/test/commands.ts';
import { headOf } from '../deploy/test/commit-in.ts';
import { standInFleet } from '../deploy/test/fleet.ts';
import { root } from '../local/paths.ts';
import { deployedIn } from './deployed-settings.ts';
import { previewsBlock } from './previews-block.ts';

const SCRIPT = 'scripts/provision/main.ts';
const STAGING = ['--env', 'staging'];
const PASTED = { integrations: { LINKEDIN_CLIENT_SECRET: 'pasted-client-secret' } };
const CREATES = / create(?:-metadata-index)? /;

let checkout: CheckoutCopy;
let account: Account;
/** What the first whole run left in the account, called and printed. */
let complete: AccountState;
let firstRun: { calls: Call[]; asked: string[]; code: number | null; output: string };

/** Provisions staging with what a person would paste. */
const provision = (more?: Parameters<Account['run']>[2]) =>
  account.run(SCRIPT, [...STAGING, '--secrets-file', '-'], {
    input: JSON.stringify(PASTED),
    ...more,
  });

beforeAll(async () => {
  checkout = copyCheckout();
  account = await standInAccount(checkout.folder);
  const outcome = await provision();
  firstRun = { ...outcome, calls: account.calls(), asked: [...account.asked] };
  complete = account.state();
}, 240_000);
beforeEach(() => {
  account.forget();
});
afterAll(async () => {
  await account.remove();
  checkout.remove();
});

/** Begins with the account as a whole run leaves it, but for an edit. */
const afterCompleteRun = (edit: (state: AccountState) => void = () => undefined) =>
  account.change((state) => {
    Object.assign(state, structuredClone(complete));
    edit(state);
  });

const rendered = (service: string) =>
  JSON.parse(
    readFileSync(join(checkout.folder, `.deploy/staging/${service}.wrangler.json`), 'utf8'),
  );

/** What there is, whatever order it was made in. */
const inventory = (state: AccountState) => ({
  kvNamespaces: state.kvNamespaces.map(({ title }) => title).toSorted(),
  buckets: state.buckets.toSorted(),
  databases: state.databases.map(({ name }) => name),
  indexes: state.indexes,
  queues: state.queues.toSorted(),
  secrets: Object.entries(state.workers)
    .map(([name, { secrets }]) => [name, ...secrets].join(' '))
    .toSorted(),
});

describe('provisioning', () => {
  it('prints the plan of every environment without credentials and without asking anybody', async () => {
    const { code, output } = await account.run(SCRIPT, ['--dry-run'], {
      env: { CLOUDFLARE_ACCOUNT_ID: '', CLOUDFLARE_API_TOKEN: '', JOBMATCH_DOMAIN: '' },
    });

    expect(code).toBe(0);
    expect(output.match(/^ {2}6 KV namespaces$/gm)).toHaveLength(3);
    expect(output.match(/^ {2}3 R2 buckets$/gm)).toHaveLength(3);
    expect(output).toContain('jobmatch-embeddings-dlq-production');
    expect(account.calls()).toEqual([]);
    expect(account.asked).toEqual([]);
  });

  it('creates everything of the plan, metadata indexes with the index, and renders the configs', () => {
    expect(firstRun.code, firstRun.output).toBe(0);
    const { kvNamespaces, buckets, databases, indexes, queues, workers } = complete;
    expect(kvNamespaces).toHaveLength(6);
    expect(buckets).toHaveLength(3);
    expect(databases.map(({ name }) => name)).toEqual(['jobmatch-staging']);
    expect(indexes[0]?.metadata.map(({ propertyName }) => propertyName)).toContain('owner');
    expect(queues).toContain('jobmatch-emails-dlq-staging');
    expect(firstRun.asked).toContain('POST /accounts/an-account/ai-gateway/gateways');
    expect(workers['jobmatch-core-staging']?.secrets).toContain('JWT_SIGNING_KEYS');
    expect(workers['jobmatch-integrations-staging']?.secrets).toEqual(['LINKEDIN_CLIENT_SECRET']);

    const core = rendered('core').env.staging;
    const gateway = rendered('gateway').env.staging;
    const sessions = kvNamespaces.find(({ title }) => title === 'jobmatch-sessions-staging');
    expect(core.d1_databases[0].database_id).toBe(databases[0]?.uuid);
    expect(core.kv_namespaces[0].id).toBe(sessions?.id);
    expect(gateway.kv_namespaces).toContainEqual({ binding: 'SESSIONS', id: sessions?.id });
    expect(gateway.routes[0].pattern).toBe('api.staging.jobs.test.org');
    expect(rendered('ai').env.staging.vars.AI_GATEWAY_ACCOUNT_ID).toBe('an-account');
    expect(JSON.stringify(rendered('integrations'))).not.toContain('jobmatch.example');
  });

  it('gives previews to the gateway of development alone, on what development has', async () => {
    const gateway = deployedIn('development').find(({ service }) => service === 'gateway');
    if (gateway === undefined) throw new Error('There is no gateway.');
    expect(previewsBlock(gateway.written)).toMatchObject({
      vars: { ENVIRONMENT: 'development', API_CACHE_ENABLED: false },
      services: gateway.written['services'],
      durable_objects: gateway.written['durable_objects'],
    });
    const open = ENVIRONMENTS.flatMap((environment) => deployedIn(environment)).filter(
      ({ worker, settings: { preview_urls } }) => preview_urls || worker.topLevel['workers_dev'],
    );
    expect(open.map(({ settings: { name } }) => name)).toEqual(['jobmatch-gateway-development']);
  });

  it('names the environment in every call, and applies migrations once there is a database', () => {
    const { calls } = firstRun;
    expect(new Set(calls.map(({ flags }) => flags['--env']))).toEqual(new Set(['staging']));
    const order = calls.map(({ command }) => command);
    expect(order.indexOf('d1 create')).toBeLessThan(order.indexOf('d1 migrations apply'));
    expect(order.filter((command) => command === 'd1 migrations apply')).toHaveLength(1);
  });

  it('shows and passes secrets nowhere but on the standard input of wrangler', () => {
    const seen = JSON.stringify(firstRun.calls) + firstRun.output;
    expect(seen).toContain('LINKEDIN_CLIENT_SECRET');
    expect(seen).not.toContain(PASTED.integrations.LINKEDIN_CLIENT_SECRET);
    // What is generated: a private key has a `d`, symmetric keys are 44 characters of base64.
    expect(seen).not.toMatch(/"d":|[A-Za-z0-9+/]{43}=/);
    const put = firstRun.calls.filter(({ command }) => command === 'secret bulk');
    expect(put.map(({ positionals }) => positionals)).toEqual([[], [], []]);
  });

  it('creates nothing and touches no secret the second time', async () => {
    afterCompleteRun();

    const { code, output } = await provision();

    expect(code, output).toBe(0);
    expect(output).toContain('nothing was missing');
    expect(account.commands().filter((command) => CREATES.test(command))).toEqual([]);
    expect(account.asked.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect(account.state()).toEqual(complete);
  });

  it.each<[string, Fault, (state: AccountState) => void]>([
    [
      'killed after a namespace',
      { words: 'kv namespace create jobmatch-oauth-states-staging', how: 'kill' },
      (state) => (state.kvNamespaces = state.kvNamespaces.slice(0, 2)),
    ],
    [
      'refused a database',
      { words: 'd1 create', how: 'refuse' },
      (state) => (state.databases = []),
    ],
    [
      'killed after an index without its metadata indexes',
      { words: 'vectorize create jobmatch-jobs-staging', how: 'kill' },
      (state) => (state.indexes = []),
    ],
    [
      'killed between queues',
      { words: 'queues create jobmatch-embeddings-staging', how: 'kill' },
      (state) => (state.queues = state.queues.filter((name) => !name.includes('embeddings'))),
    ],
    [
      "killed after the first service's secrets",
      { words: 'secret bulk', how: 'kill' },
      (state) => (state.workers = {}),
    ],
  ])('goes on where a run was broken off: %s', async (_, fault, lacking) => {
    afterCompleteRun(lacking);
    const broken = await provision({ fault });
    expect(broken.code).not.toBe(0);
    expect(account.state().queues.length).toBeLessThanOrEqual(complete.queues.length);

    const { code, output } = await provision();

    expect(code, output).toBe(0);
    expect(inventory(account.state())).toEqual(inventory(complete));
  });

  it('finishes the rest and names what has to be pasted where nobody is there to ask', async () => {
    afterCompleteRun((state) => {
      state.buckets = [];
      state.workers = {};
    });
    const { code, output } = await account.run(SCRIPT, STAGING);

    expect(code).toBe(1);
    expect(output).toContain('integrations cannot be deployed without LINKEDIN_CLIENT_SECRET');
    expect(account.state().buckets).toHaveLength(3);
    expect(account.state().workers['jobmatch-core-staging']?.secrets).toHaveLength(4);
  });

  it('makes no key where it cannot tell whether there is one', async () => {
    afterCompleteRun();

    const { code } = await provision({ fault: { words: 'secret list', how: 'refuse' } });

    expect(code).toBe(1);
    expect(account.commands()).not.toContain('secret bulk');
    expect(account.state().workers).toEqual(complete.workers);
  });

  it('says nothing of a secrets file that it cannot read but that', async () => {
    const { code, output } = await provision({ input: '{"core": {"FILE_LINK_KEY": sekrit}}' });

    expect(code).toBe(1);
    expect(output).not.toContain('sekrit');
    expect(account.calls()).toEqual([]);
  });

  it('brings up a whole environment with --deploy', async () => {
    afterCompleteRun();
    const fleet = await standInFleet();
    fleet.version = headOf(checkout);
    try {
      const { code, output } = await account.run(
        SCRIPT,
        [...STAGING, '--secrets-file', '-', '--deploy'],
        {
          input: JSON.stringify(PASTED),
          env: { JOBMATCH_URL: fleet.url, TURBO_CACHE_DIR: join(root, '.turbo', 'cache') },
        },
      );

      expect(code, output).toBe(0);
      expect(output).toContain('the fleet is ready');
      const shipped = account.calls().filter(({ command }) => command === 'deploy');
      expect(shipped.map(({ flags }) => flags['--tag'])).toEqual(Array(4).fill(fleet.version));
    } finally {
      await fleet.close();
    }
  });

  it('changes nothing where only the configs are wanted', async () => {
    afterCompleteRun();

    const { code, output } = await account.run(SCRIPT, [...STAGING, '--render-only']);

    expect(code, output).toBe(0);
    expect(account.commands().toSorted()).toEqual(['d1 list', 'kv namespace list']);
    expect(rendered('gateway').env.staging.name).toBe('jobmatch-gateway-staging');
  });

  it('refuses to begin without an account or a domain', async () => {
    const without = (name: string) =>
      provision({ env: { [name]: name === 'JOBMATCH_DOMAIN' ? 'no domain' : '' } });

    expect((await without('CLOUDFLARE_API_TOKEN')).output).toContain('CLOUDFLARE_API_TOKEN');
    expect((await without('JOBMATCH_DOMAIN')).output).toContain('hostname');
    expect(account.calls()).toEqual([]);
  });
});
