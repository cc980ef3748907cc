import { env } from 'cloudflare:workers';
import { securityEvents } from '@jobmatch/db-schema/security';
import { newId } from '@jobmatch/shared/ids';
import { isNull } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { PASSWORD, from, signUp } from '../../test/signed-in.ts';
import { database } from '../database.ts';

const PATH = '/api/auth/security-events';

interface Listed {
  securityEvents: { id: string; action: string; status: string; ipAddress: string | null }[];
  total: number;
  hasMore: boolean;
  nextCursor: string | null;
}

const failedLogin = (address: string, email: string) =>
  from(address)('POST', '/api/auth/login', { email, password: 'not the password' });

describe('security events', () => {
  it('tell the owner what happened, latest first, page by page', async () => {
    const email = `${newId()}@example.com`;
    const { send } = await signUp(email);
    for (let i = 0; i < 5; i += 1) await failedLogin('203.0.113.66', email);
    await from('203.0.113.5')('POST', '/api/auth/login', { email, password: PASSWORD });
    const list = async (query = '') => (await send('GET', `${PATH}${query}`)).body as Listed;
    await vi.waitFor(async () => expect((await list()).total).toBe(8));

    const { securityEvents: events } = await list();
    const told = events.map(({ action, status, ipAddress }) => `${action} ${status} ${ipAddress}`);
    expect(told[0]).toBe('login success 203.0.113.5');
    expect(told.slice(1, 7).toSorted()).toEqual([
      'lockout success 203.0.113.66',
      ...Array<string>(5).fill('login failed 203.0.113.66'),
    ]);
    expect(told[7]).toBe('signup success null');

    const ids = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(`?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
      ids.push(...page.securityEvents.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).toEqual(events.map(({ id }) => id));
    const second = await list('?limit=3&page=2');
    expect(second.securityEvents.map(({ id }) => id)).toEqual(ids.slice(3, 6));
  });

  it('are nobody else’s to read', async () => {
    const [one, other] = [await signUp(), await signUp()];
    await vi.waitFor(async () =>
      expect(((await one.send('GET', PATH)).body as Listed).total).toBe(1),
    );
    const mine = (await other.send('GET', PATH)).body as Listed;
    expect(mine.total).toBe(1);
    const theirs = (await one.send('GET', PATH)).body as Listed;
    expect(mine.securityEvents[0]?.id).not.toBe(theirs.securityEvents[0]?.id);
  });

  it('are kept for an e-mail that is nobody’s, without the e-mail', async () => {
    const email = `${newId()}@example.com`;
    await failedLogin('203.0.113.99', email);
    const rows = () =>
      database(env).select().from(securityEvents).where(isNull(securityEvents.userId));
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
    const [event] = await rows();
    expect(event).toMatchObject({
      action: 'login',
      status: 'failed',
      ipAddress: '203.0.113.99',
      metadata: { reason: 'unknown_email' },
    });
    expect(JSON.stringify(event)).not.toContain(email);
  });
});
