import { ERASED_HEADER } from '@jobmatch/shared/contracts/erasures';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { bindings, newToken, pass } from '../../test/passage.ts';
import type { Env } from '../env.ts';

const withCore = (answer: () => Response): Env => ({
  ...bindings,
  CORE: { ...bindings.CORE, fetch: async () => answer() },
});

const stateOf = async (userId: string) => {
  using claim = await bindings.IDEMPOTENCY.getByName(userId).claim('key', 'same');
  return claim.state;
};

describe('the answer that accepts an erasure', () => {
  it('wipes what is kept for that account alone, and does not show the header', async () => {
    const [userId, other] = [newId(), newId()];
    expect([await stateOf(userId), await stateOf(other)]).toEqual(['run', 'run']);
    expect(await stateOf(userId)).toBe('in_flight');
    const env = withCore(() =>
      Response.json({}, { status: 202, headers: { [ERASED_HEADER]: userId } }),
    );
    const token = await newToken(userId);
    const response = await pass('/api/profile', { method: 'DELETE', token }, env);
    expect(response.status).toBe(202);
    expect(response.headers.has(ERASED_HEADER)).toBe(false);
    expect([await stateOf(userId), await stateOf(other)]).toEqual(['run', 'in_flight']);
  });

  it('is passed on even when the wipe fails', async () => {
    const userId = newId();
    const env = withCore(() =>
      Response.json({}, { status: 202, headers: { [ERASED_HEADER]: userId } }),
    );
    const broken = {
      ...env,
      IDEMPOTENCY: new Proxy(env.IDEMPOTENCY, {
        get: (target, name) =>
          name === 'getByName' ? () => ({ wipe: failing }) : Reflect.get(target, name),
      }),
    };
    const token = await newToken(userId);
    const response = await pass('/api/profile', { method: 'DELETE', token }, broken);
    expect(response.status).toBe(202);
  });
});

const failing = () => Promise.reject(new Error('object'));
