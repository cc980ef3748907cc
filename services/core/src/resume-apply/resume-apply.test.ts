import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { type Send, newUser } from '../../test/client.ts';

const path = '/api/resume/apply';

const RESUME = {
  source: { format: 'txt', pages: 1, text: 'Mira Okafor' },
  profile: {
    firstName: 'Mira',
    lastName: 'Okafor',
    email: 'elsewhere@example.com',
    phone: '+47 555 01 02',
    location: 'Bergen, Norway',
    headline: 'Boat builder',
    summary: 'Builds wooden boats.',
    linkedInUrl: 'linkedin.com/in/mira',
  },
  links: ['https://mira.example.com'],
  workExperience: [
    {
      company: 'Keel & Co',
      position: 'Builder',
      location: 'Bergen',
      startDate: '2016-04',
      endDate: null,
      current: true,
      description: 'Hulls.',
      accomplishments: ['Ann', 'Bo'],
    },
    { company: 'Fjord Yard', position: 'Apprentice', startDate: '2014', endDate: '2016-03' },
    { company: 'No Date', position: 'Helper', startDate: null },
  ],
  education: [
    { institution: 'Craft School', degree: 'Diploma', fieldOfStudy: 'Boats', endDate: '2014' },
  ],
  skills: [{ name: 'Wood' }, { name: 'Straße' }, { name: 'STRASSE' }],
  languages: [{ name: 'Norwegian', proficiency: 'Native' }],
  certifications: [{ name: 'Skipper', issuer: 'Harbour', date: '2015-06' }],
  projects: [{ name: 'Skiff', description: 'A small one.', startDate: '2018', endDate: '2019' }],
  confidence: { 'profile.firstName': 0.9 },
  spans: { 'profile.firstName': { start: 0, end: 4 } },
};

const counts = (changes: object = {}) => ({
  ...{ workExperience: 0, education: 0, skills: 0, languages: 0, certifications: 0, projects: 0 },
  ...changes,
});
const ADDED = counts({
  ...{ workExperience: 2, education: 1, skills: 2, languages: 1, certifications: 1, projects: 1 },
});

const Created = v.object({ id: v.string() });
const create = async (send: Send, collection: string, body: object) =>
  v.parse(Created, (await send('POST', collection, body)).body).id;

const work = (entry: object) => ({
  workExperience: [{ company: 'Keel & Co', position: 'Builder', ...entry }],
});

describe('a reviewed résumé', () => {
  it('fills an empty profile, with dates as precise as they were', async () => {
    const { send, userId } = await newUser();
    const applied = await send('POST', path, RESUME);
    expect(applied).toMatchObject({
      status: 200,
      body: {
        profile: { filled: expect.arrayContaining(['firstName', 'currentTitle']), left: [] },
        added: ADDED,
        completed: counts(),
        left: counts(),
        skipped: [
          { section: 'workExperience', index: 2, reason: 'startDate: Required.' },
          { section: 'skills', index: 2, reason: 'Repeats an earlier entry.' },
        ],
      },
    });
    expect((await send('GET', '/api/profile/complete')).body).toMatchObject({
      profile: {
        firstName: 'Mira',
        lastName: 'Okafor',
        email: `${userId}@example.com`,
        currentTitle: 'Boat builder',
        professionalSummary: 'Builds wooden boats.',
        location: 'Bergen, Norway',
        linkedinUrl: 'https://linkedin.com/in/mira',
      },
      workExperience: [
        { startDate: '2016-04', endDate: null, isCurrent: true, accomplishments: ['Ann', 'Bo'] },
        { startDate: '2014', endDate: '2016-03', isCurrent: false, accomplishments: [] },
      ],
      education: [{ degree: 'Diploma', fieldOfStudy: 'Boats', startDate: null, endDate: '2014' }],
      skills: [{ name: 'Straße' }, { name: 'Wood' }],
      languages: [{ language: 'Norwegian', fluency: 'Native' }],
      certifications: [{ name: 'Skipper', issuer: 'Harbour', issuedOn: '2015-06' }],
      projects: [{ name: 'Skiff', startDate: '2018', endDate: '2019' }],
    });
  });

  it('adds nothing when it is applied again', async () => {
    const { send } = await newUser();
    await send('POST', path, RESUME);
    const before = (await send('GET', '/api/profile/complete')).body;
    expect((await send('POST', path, RESUME)).body).toMatchObject({
      profile: { filled: [] },
      added: counts(),
      completed: counts(),
      // Two of the résumé’s skills are one.
      left: { ...ADDED, skills: 3 },
    });
    expect((await send('GET', '/api/profile/complete')).body).toEqual(before);
  });

  it('is added once by thirty at once, and is nobody else’s', async () => {
    const [one, other] = await Promise.all([newUser(), newUser()]);
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => one.send('POST', path, RESUME)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await one.send('GET', '/api/profile/complete')).body).toMatchObject({
      workExperience: [{}, {}],
      skills: [{}, {}],
      projects: [{}],
    });
    expect((await other.send('GET', '/api/profile/complete')).body).toMatchObject({
      workExperience: [],
      skills: [],
    });
  });

  it('leaves what the candidate typed and fills what they did not', async () => {
    const { send } = await newUser();
    await send('PATCH', '/api/profile', { firstName: 'Ada', location: 'Oslo' });
    const id = await create(send, '/api/profile/work-experience', {
      ...{ company: 'KEEL & CO', title: 'builder', startDate: '2016', description: 'Mine.' },
    });
    await create(send, '/api/profile/education', { institution: 'craft school' });
    await create(send, '/api/profile/languages', { language: 'norwegian', fluency: 'Fluent' });
    await create(send, '/api/profile/certifications', { name: 'Skipper', expiresOn: '2014' });
    await create(send, '/api/skills', { name: 'WOOD', proficiencyLevel: 'expert' });
    expect((await send('POST', path, RESUME)).body).toMatchObject({
      profile: { left: ['firstName', 'lastName', 'location'] },
      added: counts({ workExperience: 1, skills: 1, projects: 1 }),
      completed: counts({ workExperience: 1, education: 1, certifications: 1 }),
      left: counts({ skills: 1, languages: 1 }),
      entries: expect.arrayContaining([
        {
          ...{ section: 'workExperience', index: 0, outcome: 'completed', id },
          fields: ['location', 'accomplishments'],
        },
      ]),
    });
    expect((await send('GET', '/api/profile/complete')).body).toMatchObject({
      profile: { firstName: 'Ada', lastName: null, location: 'Oslo', phone: '+47 555 01 02' },
      workExperience: [
        {
          ...{ id, company: 'KEEL & CO', title: 'builder', startDate: '2016', isCurrent: false },
          ...{ endDate: null, description: 'Mine.', location: 'Bergen' },
          accomplishments: ['Ann', 'Bo'],
        },
        { company: 'Fjord Yard' },
      ],
      education: [{ institution: 'craft school', degree: 'Diploma', endDate: '2014' }],
      languages: [{ language: 'norwegian', fluency: 'Fluent' }],
      // The date would be after the day on which the certificate expired.
      certifications: [{ issuer: 'Harbour', issuedOn: null, expiresOn: '2014' }],
      skills: [{ name: 'Straße' }, { name: 'WOOD', proficiencyLevel: 'expert' }],
    });
  });

  it('keeps two times at one company apart, and one time together', async () => {
    const { send } = await newUser();
    await create(send, '/api/profile/work-experience', {
      ...{ company: 'Keel & Co', title: 'Builder', startDate: '2010', endDate: '2012-06' },
    });
    const outcomeOf = async (entry: object) => (await send('POST', path, work(entry))).body;
    expect(await outcomeOf({ startDate: '2010-02', endDate: '2012' })).toMatchObject({
      left: counts({ workExperience: 1 }),
    });
    expect(await outcomeOf({ startDate: '2011', endDate: '2013' })).toMatchObject({
      left: counts({ workExperience: 1 }),
    });
    expect(await outcomeOf({ startDate: '2012-06', endDate: '2014' })).toMatchObject({
      added: counts({ workExperience: 1 }),
    });
    expect(await outcomeOf({ startDate: '2020', current: true })).toMatchObject({
      added: counts({ workExperience: 1 }),
    });
  });

  it('does not make one longer job of two', async () => {
    const { send } = await newUser();
    const open = { company: 'Keel & Co', title: 'Builder', startDate: '2010' };
    const id = await create(send, '/api/profile/work-experience', open);
    const one = `/api/profile/work-experience/${id}`;
    await send('POST', path, work({ startDate: '2015', endDate: '2018' }));
    expect((await send('GET', one)).body).toMatchObject({ endDate: null });
    await send('POST', path, work({ startDate: '2010-03', endDate: '2011' }));
    expect((await send('GET', one)).body).toMatchObject({ startDate: '2010', endDate: '2011' });
  });

  it('is taken without the members that a profile cannot hold, and says which', async () => {
    const { send } = await newUser();
    const { body } = await send('POST', path, {
      profile: { headline: 'x'.repeat(201), linkedInUrl: 'javascript:1' },
      ...work({
        ...{ startDate: '2015-05', endDate: '2014', location: 'x'.repeat(201) },
      }),
    });
    expect(body).toMatchObject({
      profile: { filled: [] },
      added: counts({ workExperience: 1 }),
      skipped: [
        { section: 'profile', index: 0, reason: 'headline: Must be at most 200 characters.' },
        { section: 'profile', index: 0, reason: 'linkedInUrl: Must be an http or https URL.' },
        { section: 'workExperience', reason: 'location: Must be at most 200 characters.' },
        { section: 'workExperience', reason: 'endDate: Is before startDate.' },
      ],
    });
    expect((await send('GET', '/api/profile/work-experience')).body).toMatchObject({
      workExperience: [{ startDate: '2015-05', endDate: null, location: null, isCurrent: false }],
    });
  });

  it('stops at the profile’s limits and says what had no room', async () => {
    const { send } = await newUser();
    const languages = (from: number) =>
      Array.from({ length: 60 }, (_, i) => ({ name: `Tongue ${from + i}` }));
    await send('POST', path, { languages: languages(0) });
    const { body } = await send('POST', path, { languages: languages(60) });
    const noRoom = { section: 'languages', reason: 'The profile is full.' };
    expect(body).toMatchObject({
      added: counts({ languages: 40 }),
      skipped: Array.from({ length: 20 }, (_, i) => ({ ...noRoom, index: 40 + i })),
    });
  });

  it.each([
    ['a name that is a number', { profile: { firstName: 4 } }, 'profile.firstName'],
    ['a date in words', { education: [{ startDate: 'May 2020' }] }, 'education.0.startDate'],
    [
      'a member that no résumé has',
      { workExperience: [{ userId: 'x' }] },
      'workExperience.0.userId',
    ],
    [
      'too many skills',
      { skills: Array.from({ length: 301 }, (_, i) => ({ name: `${i}` })) },
      'skills',
    ],
  ])('is refused for %s', async (_, body, field) => {
    const { send } = await newUser();
    expect(await send('POST', path, body)).toMatchObject({
      status: 400,
      body: { details: { fields: { [field]: expect.any(String) } } },
    });
  });
});
