import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckoutCopy, copyCheckout } from '../check/planted/checkout-copy.ts';
import { changedSince } from './changed-services.ts';
import { backTo, commitChange, headOf } from './test/commit-in.ts';

let checkout: CheckoutCopy;
let before: string;

beforeAll(() => {
  checkout = copyCheckout();
  before = headOf(checkout);
});
beforeEach(() => backTo(checkout, before));
afterAll(() => checkout.remove());

const changed = async (commit: string) =>
  [...((await changedSince(commit, checkout.folder)) ?? [])].toSorted();

const Plan = v.object({
  tasks: v.array(v.object({ taskId: v.string(), package: v.string(), hash: v.string() })),
});

/** Task → package and hash of what goes into it: while that stays, turbo takes the result it has. */
function tasks(): Map<string, { package: string; hash: string }> {
  const output = execFileSync('turbo', ['run', 'types', 'build', 'test', '--dry=json'], {
    cwd: checkout.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 32 * 1024 * 1024,
  });
  const plan = v.parse(Plan, JSON.parse(output.slice(output.indexOf('{'))));
  return new Map(plan.tasks.map((task) => [task.taskId, task]));
}

describe('what a change has built and tested again', () => {
  it('is ai and what depends on it where one file of ai has changed', () => {
    const former = tasks();
    commitChange(checkout, 'services/ai/src/index.ts');

    const again = [...tasks()].filter(([id, { hash }]) => former.get(id)?.hash !== hash);

    expect(new Set(again.map(([, task]) => task.package))).toEqual(
      new Set(['@jobmatch/ai', '@jobmatch/bench', '@jobmatch/scripts', '@jobmatch/tests']),
    );
  });
});

describe('the services that a change reaches', () => {
  it.each([
    ['services/ai/src/index.ts', ['ai']],
    ['services/gateway/web/src/main.tsx', ['gateway']],
    ['packages/db-schema/src/jobs.ts', ['core']],
    ['packages/uploads/package.json', ['ai', 'core']],
    ['packages/client/src/create-client.ts', ['gateway']],
    ['packages/shared/src/ids.ts', ['ai', 'core', 'gateway', 'integrations']],
    ['tsconfig.base.json', ['ai', 'core', 'gateway', 'integrations']],
    ['docs/architecture.md', []],
    ['scripts/deploy/main.ts', []],
  ])('of %s are %j', async (path, services) => {
    commitChange(checkout, path);

    expect(await changed(before)).toEqual(services);
  });

  it('adds up over several commits', async () => {
    commitChange(checkout, 'services/ai/src/index.ts');
    commitChange(checkout, 'services/integrations/src/index.ts');

    expect(await changed(before)).toEqual(['ai', 'integrations']);
  });

  it('are unknown where the commit is not in this history', async () => {
    const elsewhere = commitChange(checkout, 'services/core/src/index.ts');
    backTo(checkout, before);
    commitChange(checkout, 'services/ai/src/index.ts');

    expect(await changedSince(elsewhere, checkout.folder)).toBeNull();
    expect(await changedSince('0'.repeat(40), checkout.folder)).toBeNull();
  });
});
