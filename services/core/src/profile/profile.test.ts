import { env } from 'cloudflare:workers';
import { users } from '@jobmatch/db-schema/users';
import { Profile } from '@jobmatch/shared/contracts/profile';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';

const PATH = '/api/profile';
const EVERY_FIELD = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  phone: '+44 20 7946 0000',
  currentTitle: 'Analyst',
  professionalSummary: 'Writes programs for engines.',
  location: 'London, UK',
  streetAddress: '12 St James’s Square',
  city: 'London',
  state: 'England',
  postalCode: 'SW1Y 4JH',
  country: 'United Kingdom',
  linkedinUrl: 'https://www.linkedin.com/in/ada',
  yearsOfExperience: 12,
  locale: 'en-GB',
};

const read = async (send: Send) => v.parse(Profile, (await send('GET', PATH)).body);

describe('the profile', () => {
  it('starts empty and shows nothing but the contract', async () => {
    const { userId, send } = await newUser();
    const { status, body } = await send('GET', PATH);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: userId,
      email: `${userId}@example.com`,
      ...Object.fromEntries(Object.keys(EVERY_FIELD).map((field) => [field, null])),
      photoUrl: null,
      emailVerified: false,
      twoFactorEnabled: false,
      role: 'user',
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
  });

  it('keeps what is set, leaves what is not sent and clears what is null', async () => {
    const { send } = await newUser();
    const before = await read(send);
    const set = await send('PATCH', PATH, EVERY_FIELD);
    expect(set).toMatchObject({ status: 200, body: EVERY_FIELD });
    expect(v.parse(Profile, set.body).updatedAt > before.updatedAt).toBe(true);

    await send('PATCH', PATH, { city: 'Paris', phone: null });
    const { createdAt, id, email } = before;
    expect(await read(send)).toMatchObject({
      ...EVERY_FIELD,
      city: 'Paris',
      phone: null,
      createdAt,
      id,
      email,
    });
  });

  it('keeps both of two parallel changes to different fields', async () => {
    const { send } = await newUser();
    await Promise.all([
      send('PATCH', PATH, { firstName: 'Ada' }),
      send('PATCH', PATH, { lastName: 'Lovelace' }),
    ]);
    expect(await read(send)).toMatchObject({ firstName: 'Ada', lastName: 'Lovelace' });
  });

  it('says whether the e-mail is verified', async () => {
    const { userId, send } = await newUser();
    await database(env)
      .update(users)
      .set({ emailVerifiedAt: '2026-01-02T03:04:05.678Z' })
      .where(eq(users.id, userId));
    expect(await read(send)).toMatchObject({ emailVerified: true });
  });

  it.each([
    ['an e-mail', { email: 'other@example.com' }, 'email'],
    ['a role', { role: 'admin' }, 'role'],
    ['another id', { id: newId() }, 'id'],
    ['a verification', { emailVerified: true }, 'emailVerified'],
    ['an empty name', { firstName: ' ' }, 'firstName'],
    ['a link that runs', { linkedinUrl: 'javascript:alert(1)' }, 'linkedinUrl'],
    ['negative years', { yearsOfExperience: -1 }, 'yearsOfExperience'],
    ['too many years', { yearsOfExperience: 81 }, 'yearsOfExperience'],
    ['a long summary', { professionalSummary: 'a'.repeat(5001) }, 'professionalSummary'],
    ['a number for text', { city: 5 }, 'city'],
  ])('refuses %s, names the field and changes nothing', async (_, change, field) => {
    const { send } = await newUser();
    const before = await read(send);
    const answer = await send('PATCH', PATH, { lastName: 'Changed', ...change });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR', details: { fields: { [field]: expect.any(String) } } },
    });
    expect(await read(send)).toEqual(before);
  });

  it('changes the caller’s own row only', async () => {
    const other = await newUser();
    const before = await read(other.send);
    await (await newUser()).send('PATCH', PATH, EVERY_FIELD);
    expect(await read(other.send)).toEqual(before);
  });

  it('needs a caller', async () => {
    expect((await anonymous('GET', PATH)).status).toBe(401);
    expect((await anonymous('PATCH', PATH, { city: 'Paris' })).status).toBe(401);
  });

  it('is absent once the account is gone', async () => {
    const { userId, send } = await newUser();
    await database(env).delete(users).where(eq(users.id, userId));
    expect((await send('GET', PATH)).status).toBe(404);
    expect((await send('PATCH', PATH, { city: 'Paris' })).status).toBe(404);
  });
});
