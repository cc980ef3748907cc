import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { newUser } from '../../test/client.ts';

const path = '/api/resume/json-resume';

const Languages = v.object({ languages: v.array(v.object({ id: v.string() })) });

const DOCUMENT = {
  basics: {
    name: 'Mira  Okafor',
    label: 'Boat builder',
    email: 'mira@example.com',
    phone: '+47 555 01 02',
    url: 'https://mira.example.com',
    summary: 'Builds wooden boats.',
    location: { address: 'Quay 4', city: 'Bergen', countryCode: 'NO' },
    profiles: [
      { network: 'Mastodon', username: 'mira' },
      { network: 'LinkedIn', username: 'mira', url: 'https://linkedin.com/in/mira' },
    ],
  },
  work: [
    { name: 'Fjord Yard', position: 'Apprentice', startDate: '2014', endDate: '2016-03', url: 'x' },
    { name: 'Keel & Co', position: 'Builder', startDate: '2016-04-01', highlights: ['Ann', 'Bo'] },
    { name: 'No Date', position: 'Helper' },
  ],
  education: [{ institution: 'Craft School', area: 'Boats', endDate: '2014', courses: ['Wood'] }],
  skills: [
    { name: 'Wood', level: 'Master', keywords: ['Oak', 'Steam bending', 'wood'] },
    { name: 'Oak', level: 'Novice' },
  ],
  certificates: [{ name: 'Skipper', date: '2015-06', issuer: 'Harbour', url: 'javascript:1' }],
  languages: [{ language: 'Norwegian', fluency: 'Native' }],
  projects: [{ name: 'Skiff', keywords: ['oak'], roles: ['Lead'], startDate: '2018' }],
  volunteer: [{ organization: 'Lifeboat', position: 'Crew' }],
  awards: [{ title: 'Best hull' }],
  meta: { version: 'v1', extra: { deep: [1, null] } },
  'x-own': { anything: true },
};

const ADDED = {
  workExperience: 2,
  education: 1,
  skills: 3,
  certifications: 1,
  languages: 1,
  projects: 1,
};
const NOTHING = Object.fromEntries(Object.keys(ADDED).map((name) => [name, 0]));

describe('a JSON Resume', () => {
  it('comes back as it was put, and fills the profile', async () => {
    const { send } = await newUser();
    const put = await send('PUT', path, DOCUMENT);
    expect(put).toMatchObject({ status: 200, body: { added: ADDED } });
    expect(put.body).toMatchObject({
      filled: expect.arrayContaining(['firstName', 'lastName', 'phone', 'city', 'linkedinUrl']),
      skipped: [{ section: 'work', index: 2, reason: 'startDate: Required.' }],
    });
    expect((await send('GET', path)).body).toEqual(DOCUMENT);
    expect((await send('GET', '/api/profile')).body).toMatchObject({
      firstName: 'Mira',
      lastName: 'Okafor',
      linkedinUrl: 'https://linkedin.com/in/mira',
    });
    expect((await send('GET', '/api/profile/skills')).body).toMatchObject({
      skills: [
        { name: 'Oak', proficiencyLevel: 'beginner' },
        { name: 'Steam bending', proficiencyLevel: 'intermediate' },
        { name: 'Wood', proficiencyLevel: 'expert' },
      ],
    });
    expect((await send('GET', '/api/profile/work-experience')).body).toMatchObject({
      workExperience: [
        { startDate: '2016-04-01', isCurrent: true, accomplishments: ['Ann', 'Bo'] },
        { startDate: '2014', endDate: '2016-03', isCurrent: false },
      ],
    });
    expect((await send('GET', '/api/resume')).body).toMatchObject({
      total: 1,
      resumes: [{ title: 'JSON Resume', type: 'master' }],
    });
  });

  it('adds nothing when it is put again', async () => {
    const { send } = await newUser();
    await send('PUT', path, DOCUMENT);
    const again = await send('PUT', path, DOCUMENT);
    expect(again.body).toMatchObject({ added: NOTHING, filled: [] });
    expect((await send('GET', '/api/resume')).body).toMatchObject({ total: 1 });
  });

  it('leaves what the candidate typed, and shows it', async () => {
    const { send } = await newUser();
    await send('PATCH', '/api/profile', { firstName: 'Ada', city: 'Oslo' });
    await send('POST', '/api/profile/skills', { name: 'WOOD', proficiencyLevel: 'advanced' });
    await send('POST', '/api/profile/languages', { language: 'Sami' });
    const typed = { company: 'keel & co', title: 'Builder', startDate: '2016-04-01' };
    const work = await send('POST', '/api/profile/work-experience', typed);
    await send('PUT', path, DOCUMENT);
    expect((await send('GET', '/api/profile')).body).toMatchObject({
      firstName: 'Ada',
      lastName: null,
      city: 'Oslo',
      currentTitle: 'Boat builder',
    });
    expect((await send('GET', '/api/profile/work-experience')).body).toMatchObject({ total: 2 });
    expect(work.status).toBe(201);
    const { body } = await send('GET', path);
    expect(body).toMatchObject({
      basics: { name: 'Ada', location: { city: 'Oslo', address: 'Quay 4' } },
      skills: [{ name: 'WOOD', level: 'advanced' }, { name: 'Oak' }],
      languages: [{ language: 'Norwegian' }, { language: 'Sami' }],
      work: [{}, { name: 'keel & co' }, { name: 'No Date' }],
    });
    expect(body).not.toHaveProperty('work.1.highlights');
  });

  it('no longer shows what was removed', async () => {
    const { send } = await newUser();
    await send('PUT', path, { languages: DOCUMENT.languages, awards: DOCUMENT.awards });
    const list = await send('GET', '/api/profile/languages');
    const { languages } = v.parse(Languages, list.body);
    const id = languages[0]?.id;
    await send('DELETE', `/api/profile/languages/${id}`);
    const { body } = await send('GET', path);
    expect(body).not.toHaveProperty('languages');
    expect(body).toMatchObject({ awards: DOCUMENT.awards });
  });

  it('is written once by fifty at once, and is nobody else’s', async () => {
    const [one, other] = await Promise.all([newUser(), newUser()]);
    const puts = await Promise.all(
      Array.from({ length: 50 }, () => one.send('PUT', path, DOCUMENT)),
    );
    expect(new Set(puts.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await one.send('GET', '/api/profile/complete')).body).toMatchObject({
      workExperience: [{}, {}],
      skills: [{}, {}, {}],
      projects: [{}],
    });
    expect((await one.send('GET', '/api/resume')).body).toMatchObject({ total: 1 });
    const { body } = await other.send('GET', path);
    expect(body).toEqual({ basics: { email: `${other.userId}@example.com` } });
  });

  it('stops at the profile’s limits and says what had no room', async () => {
    const { send } = await newUser();
    const languages = (from: number) =>
      Array.from({ length: 60 }, (_, i) => ({ language: `Tongue ${from + i}` }));
    await send('PUT', path, { languages: languages(0) });
    const { body } = await send('PUT', path, { languages: languages(60) });
    const noRoom = { section: 'languages', reason: 'The profile is full.' };
    expect(body).toMatchObject({
      added: { languages: 40 },
      skipped: Array.from({ length: 20 }, (_, i) => ({ ...noRoom, index: 40 + i })),
    });
  });

  it.each([
    ['a name that is a number', { basics: { name: 4 } }, 'basics.name'],
    ['a list that is an object', { work: {} }, 'work'],
    ['an entry that is text', { education: ['x'] }, 'education.0'],
    ['too many entries', { work: Array.from({ length: 10_000 }, () => ({})) }, 'work'],
    ['depth', JSON.parse(`{"x":${'['.repeat(5000)}${']'.repeat(5000)}}`), 'x'],
  ])('is refused for %s', async (_, document, field) => {
    const { send } = await newUser();
    expect(await send('PUT', path, document)).toMatchObject({
      status: 400,
      body: { details: { fields: { [field]: expect.any(String) } } },
    });
    expect((await send('GET', '/api/resume')).body).toMatchObject({ total: 0 });
  });
});
