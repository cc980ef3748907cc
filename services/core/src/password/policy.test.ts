import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../test/client.ts';
import { refuseGuessable } from './policy.ts';

const owner = { email: 'ada.lovelace@analytical-engines.example', names: ['Ada King Lovelace'] };
const judge = (password: string) =>
  refuseGuessable('password', password, owner).then(
    () => 'accepted',
    (err: { code: string }) => err.code,
  );

describe('the password policy', () => {
  it.each([
    'password1234',
    'P@ssw0rd1234',
    'qwertyuiop123',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'iloveyou1234',
    'letmeinletmein',
    'monkeymonkey12',
    'administrator',
    'P@ssw0rd'.repeat(25),
  ])('refuses %s', async (password) => {
    expect(await judge(password)).toBe('VALIDATION_ERROR');
  });

  it.each([
    owner.email,
    'Ada.Lovelace.',
    'adakinglovelace',
    'ADA KING LOVELACE',
    'analytical-engines',
    'l0vel4ceL0VEL4CE',
  ])('refuses %s, which is about the owner', async (password) => {
    expect(await judge(password)).toBe('VALIDATION_ERROR');
    const stranger = { email: 'x@y.example', names: ['Grace'] };
    const other = refuseGuessable('password', `${password}!7`, stranger);
    expect(await other.then(() => 'accepted')).toBe('accepted');
  });

  it.each([
    'correct horse battery',
    'a long passphrase',
    'x7Kq92mLpzR4',
    'demo-only-password',
    'пароль из пяти разных слов',
    '五つの関係ない言葉を並べる',
  ])('accepts %s', async (password) => {
    expect(await judge(password)).toBe('accepted');
  });

  it('names the field and says what would be better', async () => {
    const body = { email: `${newId()}@example.com`, password: 'password1234', fullName: 'Ada' };
    const answer = await anonymous('POST', '/api/auth/signup', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: { fields: { password: expect.stringContaining('unrelated words') } },
    });
  });
});
