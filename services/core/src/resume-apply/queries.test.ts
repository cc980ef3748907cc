import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type Send, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { findCompleteProfile } from '../profile/complete.ts';
import { planOf } from './plan.ts';
import { writePlan } from './queries.ts';
import { ReviewedResume } from './reviewed-resume.ts';

const RESUME = v.parse(ReviewedResume, {
  profile: { headline: 'Builder' },
  skills: [{ name: 'Oak' }],
  languages: [{ name: 'Sami', proficiency: 'Native' }],
});

/** Whether a plan is written after the profile it was made from has changed so, and the profile then. */
async function writtenAfter(change: (send: Send) => Promise<unknown>) {
  const { userId, send } = await newUser();
  await send('POST', '/api/profile/languages', { language: 'Sami' });
  const [db, scope] = [database(env), userScope({ userId })];
  const seen = await findCompleteProfile(db, scope, () => null);
  if (seen === null) throw new Error('The account is gone.');
  await change(send);
  const profile = async () => (await send('GET', '/api/profile/complete')).body;
  const before = await profile();
  const isWritten = await writePlan(db, scope, seen, planOf(seen, RESUME, newId));
  return { isWritten, before, after: await profile() };
}

it.each([
  ['nothing', () => Promise.resolve()],
  ['a reading of it', (send: Send) => send('GET', '/api/profile/complete')],
])('a plan is written whole after %s', async (_, change) => {
  const { isWritten, after } = await writtenAfter(change);
  expect(isWritten).toBe(true);
  expect(after).toMatchObject({
    profile: { currentTitle: 'Builder' },
    skills: [{ name: 'Oak' }],
    languages: [{ language: 'Sami', fluency: 'Native' }],
  });
});

it.each([
  ['a phone number', (send: Send) => send('PATCH', '/api/profile', { phone: '1' })],
  ['a skill', (send: Send) => send('POST', '/api/skills', { name: 'Ash' })],
  ['a school', (send: Send) => send('POST', '/api/profile/education', { institution: 'School' })],
])('nothing of a plan is written after a change: %s', async (_, change) => {
  const { isWritten, before, after } = await writtenAfter(change);
  expect(isWritten).toBe(false);
  expect(after).toEqual(before);
});
