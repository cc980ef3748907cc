import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { CompleteProfile, findCompleteProfile } from './complete.ts';

const PATH = '/api/profile/complete';

const idOf = (body: unknown) => v.parse(v.object({ id: v.string() }), body).id;

async function fill(send: Send): Promise<void> {
  const work = { company: 'Acme', title: 'Engineer' };
  await send('POST', '/api/profile/work-experience', { ...work, startDate: '2018' });
  const last = await send('POST', '/api/profile/work-experience', { ...work, startDate: '2020' });
  const story = `/api/profile/work-experience-narratives/${idOf(last.body)}`;
  await send('PUT', story, { narrative: 'A story.' });
  await send('POST', '/api/profile/education', { institution: 'ETH' });
  await send('POST', '/api/profile/skills', { name: 'TypeScript' });
  await send('POST', '/api/profile/skills', { name: 'css' });
  await send('POST', '/api/profile/certifications', { name: 'First aid' });
  await send('POST', '/api/profile/languages', { language: 'Sami' });
  await send('POST', '/api/profile/projects', { name: 'Compiler' });
}

const listed = async (send: Send, path: string, name: string) =>
  v.parse(v.record(v.string(), v.unknown()), (await send('GET', path)).body)[name];

describe('the complete profile', () => {
  it('is what the profile and its lists say one by one', async () => {
    const { send } = await newUser();
    await fill(send);
    const complete = v.parse(CompleteProfile, (await send('GET', PATH)).body);
    const lists = '/api/profile';
    expect(complete.workExperience.map(({ narrative }) => narrative)).toEqual(['A story.', null]);
    const experience = complete.workExperience.map(({ narrative: _narrative, ...entry }) => entry);
    expect({ ...complete, workExperience: experience }).toEqual({
      profile: (await send('GET', lists)).body,
      workExperience: await listed(send, `${lists}/work-experience`, 'workExperience'),
      education: await listed(send, `${lists}/education`, 'education'),
      skills: await listed(send, `${lists}/skills`, 'skills'),
      certifications: await listed(send, `${lists}/certifications`, 'certifications'),
      languages: await listed(send, `${lists}/languages`, 'languages'),
      projects: await listed(send, `${lists}/projects`, 'projects'),
      searchPreferences: null,
    });
    const wanted = await send('PUT', '/api/search-preferences', { keywords: ['rust'] });
    expect((await send('GET', PATH)).body).toMatchObject({ searchPreferences: wanted.body });
  });

  it('has nothing of another user', async () => {
    await fill((await newUser()).send);
    const { userId, send } = await newUser();
    expect((await send('GET', PATH)).body).toMatchObject({
      profile: { id: userId },
      workExperience: [],
      education: [],
      skills: [],
      certifications: [],
      languages: [],
      projects: [],
    });
  });

  it('takes one round trip of eight statements, none of which scans a table', async () => {
    const { userId, send } = await newUser();
    await fill(send);
    const recording = recordingDatabase();
    await findCompleteProfile(database(recording), userScope({ userId }), () => null);
    expect([recording.batches, recording.statements.length]).toEqual([1, 8]);
    const scans = (await explain(recording)).flat().filter((step) => step.startsWith('SCAN'));
    expect(scans).toEqual([]);
  });

  it('is absent for an account that is gone, and needs a caller', async () => {
    const gone = userScope({ userId: newId() });
    expect(await findCompleteProfile(database(env), gone, () => null)).toBeNull();
    expect((await anonymous('GET', PATH)).status).toBe(401);
  });
});
