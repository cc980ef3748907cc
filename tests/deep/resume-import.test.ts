import { zipOf } from '@jobmatch/uploads/zip-for-tests';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankPdf } from '../support/blank-pdf.ts';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { form } from '../support/form.ts';
import { hasSharedData, readSharedBytes } from '../support/shared-data.ts';

const PARSE = '/api/resume/parse';
const APPLY = '/api/resume/apply';
const LINKEDIN = '/api/resume/linkedin-zip';

const RESUME = `Mira Okafor
Boat Builder
mira.okafor@example.com | +47 555 01 023 | Bergen, Norway

SUMMARY
Builds wooden boats with people who never built one.

EXPERIENCE
Boat Builder, Keel & Company
Bergen, Norway
March 2016 - Present
- Built 12 hulls with a crew of four
- Halved the time a mast takes

EDUCATION
Diploma in Boat Building, Craft School of Bergen
2012 - 2014

SKILLS
Woodworking, Welding, Project Management
`;

const EXPORT = [
  {
    name: 'Profile.csv',
    content:
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\n' +
      'Mira,Okafor,,,,"Builder, boats","Builds ""wooden"" boats.\nAlso repairs.",Maritime,,"Bergen, Norway",,[PERSONAL:https://mira.example.com],\r\n',
  },
  {
    name: 'Positions.csv',
    content:
      'Company Name,Title,Description,Location,Started On,Finished On\n' +
      'Keel & Co,Builder,Hulls.,Bergen,Mar 2016,\nFjord Yard,Apprentice,,,2014,Feb 2016\n',
  },
  { name: 'Skills.csv', content: 'Name\nWoodworking\nWelding\n' },
  {
    name: 'Languages.csv',
    content: 'Name,Proficiency\nNorwegian,Native or bilingual proficiency\n',
  },
  {
    name: 'Certifications.csv',
    content:
      'Name,Url,Authority,Started On,Finished On,License Number\nSkipper,,Harbour,Jun 2015,,\n',
  },
  {
    name: 'Education.csv',
    content:
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nCraft School,2012,2014,,Diploma,\n',
  },
];

interface Parsed {
  profile: Record<string, string | null>;
  workExperience: Record<string, unknown>[];
}

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
});
afterAll(() => fleet.close());

/** Somebody whose profile says nothing yet. */
async function signUpUnnamed(): Promise<Person> {
  const person = await fleet.signUp();
  const body = { firstName: null, lastName: null };
  await fleet.send('PATCH', '/api/profile', { token: person.token, body });
  return person;
}

async function upload({ token }: Person, file: string, name: string): Promise<string> {
  const sent = form('resume', file, name);
  const answer = await fleet.send('POST', '/api/resume/upload', { token, ...sent });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<{ id: string }>().id;
}

const send = ({ token }: Person, path: string, body: unknown): Promise<Answer> =>
  fleet.send('POST', path, { token, body });

const sendFile = (
  { token }: Person,
  path: string,
  field: string,
  file: string | Uint8Array,
  name: string,
): Promise<Answer> => fleet.send('POST', path, { token, ...form(field, file, name) });

const refusal = (answer: Answer) => [answer.status, answer.json()['code']];

describe('a résumé', () => {
  it('is uploaded, parsed, reviewed and applied, and the profile then says it', async () => {
    const mira = await signUpUnnamed();
    const fileId = await upload(mira, RESUME, 'cv.txt');
    const answer = await send(mira, PARSE, { fileId });
    expect(answer.status, answer.text).toBe(200);
    const parsed = answer.json<Parsed>();
    expect(parsed.profile).toMatchObject({ firstName: 'Mira', lastName: 'Okafor' });
    const [job = {}, ...others] = parsed.workExperience;
    const reviewed = {
      ...parsed,
      workExperience: [
        { ...job, company: 'Keel & Co', position: 'Boat builder', startDate: '2016-04' },
        ...others,
      ],
    };
    const applied = await send(mira, APPLY, reviewed);
    expect(applied.status, applied.text).toBe(200);
    expect(applied.json()).toMatchObject({ added: { workExperience: 1 } });
    const profile = await fleet.send('GET', '/api/profile/complete', { token: mira.token });
    expect(profile.json()).toMatchObject({
      profile: { firstName: 'Mira', lastName: 'Okafor', email: mira.email },
      workExperience: [
        { company: 'Keel & Co', title: 'Boat builder', startDate: '2016-04', isCurrent: true },
      ],
    });
    expect((await send(mira, APPLY, reviewed)).json()).toMatchObject({
      profile: { filled: [] },
      added: { workExperience: 0, education: 0, skills: 0 },
      completed: { workExperience: 0, education: 0, skills: 0 },
    });
  });

  it('reads the same when it is sent along, and is not kept', async () => {
    const mira = await fleet.signUp();
    const storagePath = await upload(mira, RESUME, 'cv.txt');
    const kept = await send(mira, PARSE, { storagePath });
    const sent = await sendFile(mira, PARSE, 'resume', RESUME, 'cv.txt');
    expect([sent.status, sent.json()]).toEqual([200, kept.json()]);
  });

  it('of somebody else, or of nobody, is not there', async () => {
    const [mira, eve] = await Promise.all([fleet.signUp(), fleet.signUp()]);
    const fileId = await upload(mira, RESUME, 'cv.txt');
    const foreign = await send(eve, PARSE, { fileId });
    const absent = await send(eve, PARSE, { fileId: crypto.randomUUID() });
    const said = (answer: Answer) => [...refusal(answer), answer.json()['detail']];
    expect(said(foreign)).toEqual([404, 'NOT_FOUND', 'File not found.']);
    expect(said(absent)).toEqual(said(foreign));
  });

  it.each([
    ['0 bytes', '', 'cv.txt', [400, 'VALIDATION_ERROR']],
    ['the name of another type', RESUME, 'cv.pdf', [415, 'UNSUPPORTED_MEDIA_TYPE']],
    ['the name of a program', RESUME, 'cv.exe', [415, 'UNSUPPORTED_MEDIA_TYPE']],
    [
      'an image that is called a page',
      '\x89PNG\r\n\x1a\n',
      'cv.pdf',
      [415, 'UNSUPPORTED_MEDIA_TYPE'],
    ],
    ['a program', 'MZ\x90\0\x03', 'cv.pdf', [415, 'UNSUPPORTED_MEDIA_TYPE']],
    ['a damaged page', '%PDF-1.7\n1 0 obj\n<<', 'cv.pdf', [422, 'UNREADABLE_DOCUMENT']],
    ['a scan', blankPdf(), 'cv.pdf', [422, 'UNREADABLE_DOCUMENT']],
    ['a locked page', blankPdf({ isEncrypted: true }), 'cv.pdf', [422, 'UNREADABLE_DOCUMENT']],
    ['200 pages', blankPdf({ pages: 200 }), 'cv.pdf', [413, 'PAYLOAD_TOO_LARGE']],
    ['11 MB', RESUME.padEnd(11 * 1024 * 1024), 'cv.txt', [413, 'PAYLOAD_TOO_LARGE']],
    ['13 MB', RESUME.padEnd(13 * 1024 * 1024), 'cv.txt', [413, 'PAYLOAD_TOO_LARGE']],
  ])('of %s is refused', async (_, content, name, expected) => {
    const mira = await fleet.signUp();
    const file = Buffer.from(content, content.startsWith('\x89') ? 'latin1' : 'utf8');
    expect(refusal(await sendFile(mira, PARSE, 'resume', file, name))).toEqual(expected);
  });

  it('that is a scan is told so, and an image that nothing here can read it', async () => {
    const mira = await fleet.signUp();
    const scan = await sendFile(mira, PARSE, 'resume', blankPdf(), 'cv.pdf');
    expect(scan.json()['detail']).toMatch(/no text/i);
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(refusal(await sendFile(mira, PARSE, 'resume', png, 'cv.png'))).toEqual([
      503,
      'AI_UNAVAILABLE',
    ]);
  });

  it('that would fill the memory is refused in time', async () => {
    const bomb = await zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: new Uint8Array(200 * 1024 * 1024) },
    ]);
    const startedMs = performance.now();
    const answer = await sendFile(await fleet.signUp(), PARSE, 'resume', bomb, 'cv.docx');
    expect(refusal(answer), answer.text).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(performance.now() - startedMs).toBeLessThan(15_000);
  });

  it.each([
    ['no file', {}],
    ['two files', { fileId: crypto.randomUUID(), storagePath: crypto.randomUUID() }],
    ['a path that climbs', { storagePath: '../../etc/passwd' }],
  ])('of %s is refused by the name of the field', async (_, body) => {
    const answer = await send(await fleet.signUp(), PARSE, body);
    expect(refusal(answer), answer.text).toEqual([400, 'VALIDATION_ERROR']);
  });
});

describe.skipIf(!hasSharedData)('a résumé on paper', () => {
  it.each(['azurill', 'ditto', 'pikachu'])('%s is parsed, and applied once', async (layout) => {
    const person = await signUpUnnamed();
    const file = readSharedBytes(`resumes/pdf-layouts/${layout}.pdf`);
    const uploaded = await sendFile(person, '/api/resume/upload', 'resume', file, 'cv.pdf');
    const answer = await send(person, PARSE, { fileId: uploaded.json()['id'] });
    expect(answer.status, answer.text).toBe(200);
    const first = await send(person, APPLY, answer.json());
    expect(first.status, first.text).toBe(200);
    expect(first.json<{ added: Record<string, number> }>().added['workExperience']).toBeGreaterThan(
      0,
    );
    const nothing = { workExperience: 0, education: 0, skills: 0, languages: 0, projects: 0 };
    expect((await send(person, APPLY, answer.json())).json()).toMatchObject({
      profile: { filled: [] },
      added: nothing,
      completed: nothing,
    });
  });
});

describe('LinkedIn’s data export', () => {
  it('is read, every value certain and found where it stands, and applied', async () => {
    const mira = await signUpUnnamed();
    const answer = await sendFile(mira, LINKEDIN, 'file', await zipOf(EXPORT), 'Basic_Export.zip');
    expect(answer.status, answer.text).toBe(200);
    const { source, confidence, spans } = answer.json<{
      source: { text: string };
      confidence: Record<string, number>;
      spans: Record<string, { start: number; end: number }>;
    }>();
    const span = spans['workExperience.1.company'];
    expect(source.text.slice(span?.start, span?.end)).toBe('Fjord Yard');
    expect(new Set(Object.values(confidence))).toEqual(new Set([1]));
    const applied = await send(mira, APPLY, answer.json());
    expect(applied.json()).toMatchObject({
      added: { workExperience: 2, education: 1, skills: 2, languages: 1, certifications: 1 },
      skipped: [],
    });
    const profile = await fleet.send('GET', '/api/profile/complete', { token: mira.token });
    expect(profile.json()).toMatchObject({
      profile: {
        firstName: 'Mira',
        currentTitle: 'Builder, boats',
        professionalSummary: 'Builds "wooden" boats.\nAlso repairs.',
        location: 'Bergen, Norway',
      },
      workExperience: [
        { company: 'Keel & Co', startDate: '2016-03', isCurrent: true },
        { company: 'Fjord Yard', startDate: '2014', endDate: '2016-02' },
      ],
      education: [{ institution: 'Craft School', degree: 'Diploma', endDate: '2014' }],
      certifications: [{ name: 'Skipper', issuer: 'Harbour', issuedOn: '2015-06' }],
    });
  });

  it.each([
    ['text', 'First Name,Last Name', [415, 'UNSUPPORTED_MEDIA_TYPE']],
    ['nothing', '', [400, 'VALIDATION_ERROR']],
    ['half an archive', 'PK\x03\x04\x14\0', [422, 'UNREADABLE_DOCUMENT']],
    ['11 MB', 'PK'.padEnd(11 * 1024 * 1024), [413, 'PAYLOAD_TOO_LARGE']],
  ])('that is %s is refused', async (_, content, expected) => {
    const answer = await sendFile(await fleet.signUp(), LINKEDIN, 'file', content, 'export.zip');
    expect(refusal(answer), answer.text).toEqual(expected);
  });

  it('that would fill the memory is refused in time', async () => {
    const content = new Uint8Array(200 * 1024 * 1024);
    const bomb = await zipOf([{ name: 'Profile.csv', content }]);
    const startedMs = performance.now();
    const answer = await sendFile(await fleet.signUp(), LINKEDIN, 'file', bomb, 'export.zip');
    expect(refusal(answer), answer.text).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(performance.now() - startedMs).toBeLessThan(15_000);
  });
});
