import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckoutCopy, copyCheckout } from '../check/planted/checkout-copy.ts';
import { root } from '../local/paths.ts';
import { type Account, standInAccount } from './test/account.ts';
import { addVersion, deployVersions } from './test/account-state.ts';
import { backTo, commitChange, headOf } from './test/commit-in.ts';
import { type Fleet, standInFleet } from './test/fleet.ts';

const SERVICES = ['core', 'ai', 'integrations', 'gateway'];
const READING = /^(?:deployments list|versions view)/;
const AI_FILE = 'services/ai/src/index.ts';

let checkout: CheckoutCopy;
let before: string;
let account: Account;
let fleet: Fleet;

beforeAll(() => {
  checkout = copyCheckout();
  before = headOf(checkout);
});
beforeEach(async () => {
  backTo(checkout, before);
  for (const service of SERVICES) {
    const name = `jobmatch-${service}-staging`;
    const config = { env: { staging: { name } } };
    checkout.write(`.deploy/staging/${service}.wrangler.json`, JSON.stringify(config, null, 2));
  }
  account = await standInAccount(checkout.folder);
  fleet = await standInFleet();
});
afterEach(async () => {
  await fleet.close();
  await account.remove();
});
afterAll(() => checkout.remove());

/** Everything is live at one commit, as a whole deploy leaves it. */
const everythingIsLiveAt = (commit: string) =>
  account.change((state) => {
    for (const service of SERVICES) {
      const worker = { secrets: [], versions: [], deployments: [] };
      state.workers[`jobmatch-${service}-staging`] = worker;
      const version_id = addVersion(state, worker, commit);
      deployVersions(state, worker, [{ version_id, percentage: 100 }]);
    }
  });

const deploy = (...args: string[]) =>
  account.run(
    'scripts/deploy/main.ts',
    ['--env', 'staging', '--url', fleet.url, '--smoke-seconds', '0', ...args],
    // What is built here need not be built again in the copy.
    { env: { TURBO_CACHE_DIR: join(root, '.turbo', 'cache') } },
  );

const service = (config = '') => /([a-z]+)\.wrangler\.json$/.exec(config)?.[1];

/** The calls that change something, as `service: command positionals`. */
const changes = () =>
  account
    .calls()
    .filter(({ command }) => !READING.test(command))
    .map(({ command, positionals, flags }) =>
      [`${service(flags['--config'])}:`, command, ...positionals].join(' '),
    );

const deployments = (name: string) =>
  account.state().workers[`jobmatch-${name}-staging`]?.deployments ?? [];

describe('a deploy', () => {
  it('ships ai alone where one file of ai has changed, and names the commit', async () => {
    everythingIsLiveAt(before);
    const commit = commitChange(checkout, AI_FILE);

    const { code, output } = await deploy();

    expect(code, output).toBe(0);
    const calls = account.calls();
    expect(new Set(calls.map(({ flags }) => flags['--env']))).toEqual(new Set(['staging']));
    const [shipped, ...others] = calls.filter(({ command }) => !READING.test(command));
    expect(others).toEqual([]);
    expect(shipped).toMatchObject({ command: 'deploy', flags: { '--tag': commit } });
    expect(service(shipped?.flags['--config'])).toBe('ai');
  });

  it('ships callees before callers and applies migrations before any of it', async () => {
    everythingIsLiveAt(before);
    fleet.version = commitChange(checkout, 'packages/shared/src/ids.ts');

    const { code, output } = await deploy();

    expect(code, output).toBe(0);
    expect(changes()).toEqual([
      'core: d1 migrations apply DB',
      'core: deploy',
      'ai: deploy',
      'integrations: deploy',
      'gateway: deploy',
    ]);
  });

  it('ships nothing that is live already, and still looks whether the fleet is ready', async () => {
    everythingIsLiveAt(before);

    expect((await deploy()).code).toBe(0);
    fleet.ready = () => false;
    expect((await deploy()).code).toBe(1);

    expect(changes()).toEqual([]);
  });

  it('ships what is asked for whatever has changed', async () => {
    everythingIsLiveAt(before);

    await deploy('--service', 'integrations');

    expect(changes()).toEqual(['integrations: deploy']);
  });

  it('takes the commit from before a secret was changed', async () => {
    everythingIsLiveAt(before);
    account.change((state) => {
      const worker = state.workers['jobmatch-core-staging'];
      if (worker === undefined) return;
      deployVersions(state, worker, [{ version_id: addVersion(state, worker), percentage: 100 }]);
    });

    await deploy();

    expect(changes()).toEqual([]);
  });

  it('ships a whole fleet where there is none, and asks its gateway once it is there', async () => {
    fleet.ready = () => true;
    fleet.version = before;

    const { code, output } = await deploy('--gradual');

    expect(code, output).toBe(0);
    expect(output.match(/no gateway yet/g)).toHaveLength(3);
    expect(output.match(/first deploy cannot be gradual/g)).toHaveLength(4);
    expect(changes().filter((change) => change.endsWith(' deploy'))).toHaveLength(4);
    expect(deployments('gateway')).toHaveLength(1);
  });

  it('stops at the first service with which the fleet does not work, and says how to go back', async () => {
    everythingIsLiveAt(before);
    commitChange(
      checkout,
      AI_FILE,
      'services/core/src/index.ts',
      'services/integrations/src/index.ts',
    );
    fleet.ready = (count) => count < 2;

    const { code, output } = await deploy();

    expect(code).toBe(1);
    expect(changes()).toEqual(['core: d1 migrations apply DB', 'core: deploy', 'ai: deploy']);
    expect(output).toContain('"ai":"failed"');
    expect(output).toContain('npm run rollback -- --env staging --service ai');
  });

  it('fails where another version of the gateway answers than the one it shipped', async () => {
    everythingIsLiveAt(before);
    fleet.version = before;
    commitChange(checkout, 'services/gateway/src/index.ts');

    const { code, output } = await deploy();

    expect(code).toBe(1);
    expect(output).toContain(`/health is answered by version ${before}`);
  });

  it('ships nothing where the migrations fail', async () => {
    everythingIsLiveAt(before);
    commitChange(checkout, 'services/core/src/index.ts');

    const { code } = await account.run(
      'scripts/deploy/main.ts',
      ['--env', 'staging', '--url', fleet.url],
      { fault: { words: 'd1 migrations', how: 'refuse' } },
    );

    expect(code).toBe(1);
    expect(changes()).toEqual(['core: d1 migrations apply DB']);
  });

  it('refuses what is not committed, an unknown environment and a service there is not', async () => {
    checkout.write('services/ai/src/uncommitted.ts', 'export {};\n');
    expect((await deploy()).output).toContain('Commit first');
    checkout.reset();

    expect((await deploy('--env', 'local')).output).toContain('--env is one of development');
    everythingIsLiveAt(before);
    expect((await deploy('--service', 'core', '--service', 'billing')).code).toBe(1);
    expect(changes()).toEqual([]);
  });

  it('says in a dry run what it would do, without an account', async () => {
    commitChange(checkout, AI_FILE);

    const { code, output } = await deploy('--dry-run', '--since', before);

    expect(code, output).toBe(0);
    expect(output).toContain('would deploy ai (changed since');
    const calls = account.calls();
    expect(calls.map(({ command, flags }) => [command, flags['--dry-run']])).toEqual([
      ['deploy', ''],
    ]);
  });
});

describe('a gradual deploy', () => {
  it('gives the new version a tenth of the traffic, then all of it, then its triggers', async () => {
    everythingIsLiveAt(before);
    const old = deployments('ai')[0]?.versions[0]?.version_id;
    commitChange(checkout, AI_FILE);

    const { code, output } = await deploy('--gradual');

    expect(code, output).toBe(0);
    const id = deployments('ai').at(-1)?.versions[0]?.version_id;
    expect(changes()).toEqual([
      'ai: versions upload',
      `ai: versions deploy ${id}@10% ${old}@90%`,
      `ai: versions deploy ${id}@100%`,
      'ai: triggers deploy',
    ]);
  });

  it('asks for the new gateway by name while it has little traffic', async () => {
    everythingIsLiveAt(before);
    fleet.version = commitChange(checkout, 'services/gateway/src/index.ts');

    const { code, output } = await deploy('--gradual');

    expect(code, output).toBe(0);
    const id = deployments('gateway').at(-1)?.versions[0]?.version_id;
    expect(new Set(fleet.overrides)).toEqual(
      new Set([`jobmatch-gateway-staging="${id}"`, undefined]),
    );
  });

  it('takes the tenth back where it fails, at whichever answer', async () => {
    everythingIsLiveAt(before);
    const old = deployments('ai')[0]?.versions[0]?.version_id;
    commitChange(checkout, AI_FILE);
    fleet.ready = (count) => count !== 7;

    const { code } = await deploy('--gradual');

    expect(code).toBe(1);
    expect(deployments('ai').at(-1)?.versions).toEqual([{ version_id: old, percentage: 100 }]);
    expect(changes().filter((change) => change.endsWith('@100%'))).toHaveLength(1);
  });

  it('leaves it to be looked at with --no-rollback', async () => {
    everythingIsLiveAt(before);
    commitChange(checkout, AI_FILE);
    fleet.ready = () => false;

    const { code, output } = await deploy('--gradual', '--no-rollback');

    expect(code).toBe(1);
    expect(
      deployments('ai')
        .at(-1)
        ?.versions.map(({ percentage }) => percentage),
    ).toEqual([10, 90]);
    expect(output).not.toContain('npm run rollback');
  });

  it('is not gradual for a Durable Object migration', async () => {
    everythingIsLiveAt(before);
    const config = 'services/ai/wrangler.jsonc';
    checkout.replace(config, '"tag": "v1"', '"tag": "v1b"');
    commitChange(checkout, config);

    const { code, output } = await deploy('--gradual');

    expect(code, output).toBe(0);
    expect(output).toContain('ai: a Durable Object migration cannot be gradual');
    expect(changes()).toEqual(['ai: deploy']);
  });
});

describe('a rollback', () => {
  const rollback = (...args: string[]) =>
    account.run('scripts/deploy/rollback.ts', [
      ...['--env', 'staging', '--service', 'ai', '--url', fleet.url],
      ...args,
    ]);

  /** Deploys versions of these commits one after the other and gives their ids. */
  const history = (...tags: (string | undefined)[]): string[] => {
    const ids: string[] = [];
    account.change((state) => {
      const worker = (state.workers['jobmatch-ai-staging'] = {
        secrets: [],
        versions: [],
        deployments: [],
      });
      for (const tag of tags) {
        const version_id = addVersion(state, worker, tag);
        deployVersions(state, worker, [{ version_id, percentage: 100 }]);
        ids.push(version_id);
      }
    });
    return ids;
  };
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];

  it('goes to the last version of another commit, past changed secrets', async () => {
    const [first, withSecret] = history(one, undefined, two, undefined);
    expect(first).not.toBe(withSecret);

    const { code, output } = await rollback();

    expect(code, output).toBe(0);
    expect(deployments('ai').at(-1)?.versions).toEqual([{ version_id: first, percentage: 100 }]);
  });

  it('ends a rollout that is under way', async () => {
    const [, old] = history(one, two);
    account.change((state) => {
      const worker = state.workers['jobmatch-ai-staging'];
      if (worker === undefined || old === undefined) return;
      const version_id = addVersion(state, worker, '3'.repeat(40));
      deployVersions(state, worker, [
        { version_id, percentage: 10 },
        { version_id: old, percentage: 90 },
      ]);
    });

    await rollback();

    expect(deployments('ai').at(-1)?.versions).toEqual([{ version_id: old, percentage: 100 }]);
  });

  it('goes where it is told, and fails where nothing is left to go back to', async () => {
    const [first] = history(one, one);
    expect((await rollback()).output).toContain('--to <version>');
    expect((await rollback('--to', first ?? '')).code).toBe(0);
    expect(deployments('ai').at(-1)?.versions[0]?.version_id).toBe(first);
  });
});

describe('a preview', () => {
  it('is of the gateway alone, under the name it is given, and can be taken away', async () => {
    const name = ['--env', 'staging', '--name', 'pr-12'];
    const env = { TURBO_CACHE_DIR: join(root, '.turbo', 'cache') };
    const { code, output } = await account.run('scripts/deploy/preview.ts', name, { env });
    expect(code, output).toBe(0);
    expect(output).toContain('https://pr-12-jobmatch-gateway-staging.');

    await account.run('scripts/deploy/preview.ts', [...name, '--delete']);

    const calls = account.calls();
    expect(calls.map(({ command }) => command)).toEqual(['preview', 'preview delete']);
    expect(new Set(calls.map(({ flags }) => flags['--name']))).toEqual(new Set(['pr-12']));
    expect(changes()).toEqual([]);
  });
});
