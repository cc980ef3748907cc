import { env } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { engineOfUser } from './engine-of-user.ts';

const USERS = Array.from({ length: 2_000 }, newId);
const versionsOf = (ENGINE_VERSIONS: object): Promise<string[]> =>
  Promise.all(USERS.map(async (id) => (await engineOfUser({ ENGINE_VERSIONS }, id)).version));

describe('the engine of a user', () => {
  it('is the same at every call', async () => {
    const shares = { '2.0.0': 50, '2.1.0': 50 };
    expect(await versionsOf({ ...shares })).toEqual(await versionsOf({ ...shares }));
    // Known answers: another hash would move users between versions at a deploy.
    const users = ['user-1', 'user-2', 'user-3', 'user-4', 'user-5', 'user-6'];
    const versions = await Promise.all(
      users.map(async (id) => (await engineOfUser({ ENGINE_VERSIONS: shares }, id)).version),
    );
    expect(versions).toEqual(['2.0.0', '2.0.0', '2.1.0', '2.0.0', '2.0.0', '2.0.0']);
  });

  it('is each version for about its share', async () => {
    const versions = await versionsOf({ '2.0.0': 80, '2.1.0': 20 });
    const share = versions.filter((version) => version === '2.1.0').length / USERS.length;
    // Five standard deviations of 2,000 draws with 0.2.
    expect(Math.abs(share - 0.2)).toBeLessThan(0.045);
  });

  it('moves those users only whom the other version gains', async () => {
    const before = await versionsOf({ '2.0.0': 80, '2.1.0': 20 });
    const after = await versionsOf({ '2.0.0': 50, '2.1.0': 50 });
    const lost = before.filter((version, i) => version === '2.1.0' && after[i] !== '2.1.0');
    expect(lost).toEqual([]);
    expect(after).not.toEqual(before);
  });

  it('is never one with no share', async () => {
    expect(new Set(await versionsOf({ '2.0.0': 100, '2.1.0': 0 }))).toEqual(new Set(['2.0.0']));
    expect(new Set(await versionsOf({ '2.1.0': 100 }))).toEqual(new Set(['2.1.0']));
  });

  it('follows the configuration that is deployed', async () => {
    expect((await engineOfUser(env, newId())).version).toBe('2.0.0');
  });

  it.each([
    ['shares that do not add up to 100', { '2.0.0': 90 }],
    ['a version that there is not', { '2.0.0': 90, '9.0.0': 10 }],
    ['a share below 0', { '2.0.0': 110, '2.1.0': -10 }],
    ['no number', { '2.0.0': '100' }],
    ['a broken number', { '2.0.0': 99.5, '2.1.0': 0.5 }],
  ])('is refused for %s', async (_, ENGINE_VERSIONS) => {
    await expect(engineOfUser({ ENGINE_VERSIONS }, newId())).rejects.toMatchObject({
      name: 'ValiError',
    });
  });
});
