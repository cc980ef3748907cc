import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';
import { hasSharedData, readSharedJson } from './support/shared-data.ts';

const path = '/api/resume/json-resume';
const folder = 'resumes/json-resume';
const EXAMPLES = [
  'packages_sample-data_complete-resume.json',
  'packages_sample-data_resume-sample.json',
  'packages_schema_examples_career-changer.resume.json',
  'packages_schema_examples_new-grad.resume.json',
  'packages_schema_examples_senior-engineer.resume.json',
  'packages_schema_sample.resume.json',
  'packages_themes_jsonresume-theme-reference_tests_fixtures_complete-resume.json',
  'packages_themes_stackoverflow_src_storyResume.json',
  'resume-schema_sample.json',
];

interface Applied {
  added: Record<string, number>;
  filled: string[];
  skipped: object[];
}

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
});
afterAll(() => fleet.close());

type Person = Awaited<ReturnType<Fleet['signUp']>>;

/** Somebody whose profile says nothing yet. */
async function signUpUnnamed(): Promise<Person> {
  const person = await fleet.signUp();
  const body = { firstName: null, lastName: null };
  const answer = await fleet.send('PATCH', '/api/profile', { token: person.token, body });
  expect(answer.status, answer.text).toBe(200);
  return person;
}

async function put(person: Person, body: unknown): Promise<Applied> {
  const answer = await fleet.send('PUT', path, { token: person.token, body });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Applied>();
}

const get = async ({ token }: Person) => (await fleet.send('GET', path, { token })).json();

const sum = ({ added }: Applied): number => Object.values(added).reduce((a, b) => a + b, 0);

/** Without members that say nothing, and without the name of the schema. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([name, member]) =>
      name !== '$schema' && member !== '' && member !== null && !isEmptyList(member),
  );
  return Object.fromEntries(members.map(([name, member]) => [name, said(member)]));
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

describe.skipIf(!hasSharedData)('a published example of JSON Resume', () => {
  it.each(EXAMPLES)('%s comes back as it was put, and is added once', async (name) => {
    const document = readSharedJson<object>(`${folder}/${name}`);
    const person = await signUpUnnamed();
    const first = await put(person, document);
    expect(sum(first)).toBeGreaterThan(0);
    expect(said(await get(person))).toEqual(said(document));

    const again = await put(person, document);
    expect(sum(again)).toBe(0);
    expect(again).toMatchObject({ filled: [], skipped: first.skipped });
    expect(said(await get(person))).toEqual(said(document));
  });

  it('leaves what its owner changed since', async () => {
    const document = readSharedJson<object>(`${folder}/${EXAMPLES[4]}`);
    const person = await signUpUnnamed();
    await put(person, document);
    const { token } = person;
    const list = await fleet.send('GET', '/api/profile/work-experience', { token });
    const [row] = list.json<{ workExperience: { id: string }[] }>().workExperience;
    const entry = `/api/profile/work-experience/${row?.id}`;
    await fleet.send('PATCH', entry, { token, body: { description: 'In my own words.' } });
    await fleet.send('PATCH', '/api/profile', { token, body: { currentTitle: 'My title' } });
    expect(sum(await put(person, document))).toBe(0);
    expect((await fleet.send('GET', entry, { token })).json()).toMatchObject({
      description: 'In my own words.',
    });
    expect(await get(person)).toMatchObject({
      basics: { label: 'My title' },
      work: expect.arrayContaining([expect.objectContaining({ summary: 'In my own words.' })]),
    });
  });

  it('is added once by fifty requests at once', async () => {
    const document = readSharedJson<object>(`${folder}/${EXAMPLES[0]}`);
    const person = await signUpUnnamed();
    const puts = await Promise.all(Array.from({ length: 50 }, () => put(person, document)));
    expect(puts.filter((applied) => sum(applied) > 0)).toHaveLength(1);
    expect(said(await get(person))).toEqual(said(document));
  });
});

it.each([
  ['a number for text', '{"basics":{"label":7}}', 'basics.label'],
  ['an object for a list', '{"skills":{"name":"x"}}', 'skills'],
  ['10,000 entries', JSON.stringify({ work: Array.from({ length: 10_000 }, () => ({})) }), 'work'],
  ['deep nesting', `{"own":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'own'],
  ['numbers that grow in writing', `{"own":[${'1e20,'.repeat(200_000)}1]}`, '$'],
])('a document is refused for %s, by the name of the field', async (_, body, field) => {
  const { token } = await fleet.signUp();
  const answer = await fleet.send('PUT', path, { token, body });
  expect(answer.status, answer.text.slice(0, 500)).toBe(400);
  expect(answer.json()).toMatchObject({ details: { fields: { [field]: expect.any(String) } } });
});
