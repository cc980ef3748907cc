import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRow } from './support/create-row.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

const DEEDS = ['Kept 40 cranes standing', 'Σχεδίασε γέφυρες', 'Руководил бригадой', '焊接了三座桥'];

const variant = (id: string, deeds: readonly string[]) => ({
  id,
  name: id,
  resume: {
    summary: 'Welds what others only cut.',
    experience: [
      {
        title: 'Welder',
        company: 'Harbour Works',
        location: 'Łódź',
        startDate: '2019-04',
        endDate: null,
        bullets: deeds,
      },
    ],
    skills: ['TIG', 'MIG'],
    education: [],
  },
  coverLetter: 'Dear Harbour Works,\n\nI weld.',
  aiRationale: [],
  truth: { checked: 0, removed: [] },
});

const VARIANTS = [variant('variant-impact', DEEDS), variant('variant-short', ['سبعة جسور 7'])];

const newApplication = (person: Person): Promise<string> =>
  createRow(fleet, person, '/api/applications', {
    jobTitle: 'Welder',
    company: 'Harbour Works',
    variants: VARIANTS,
  });

interface Exported {
  downloadUrl: string;
  url: string;
  fileName: string;
  expiresAt: string;
  format: string;
  fileSize: number;
  notices: string[];
}

const ask = (person: Person, format: string, body: object) =>
  fleet.send('POST', `/api/exports/${format}`, { token: person.token, body });

async function exported(person: Person, format: string, body: object): Promise<Exported> {
  const answer = await ask(person, format, body);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Exported & Record<string, unknown>>();
}

/** As anybody with the link would: without a token, and as bytes. */
async function download(url: string): Promise<Uint8Array> {
  const response = await fleet.harness.fetch(url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

const pdfText = async (bytes: Uint8Array): Promise<string> =>
  (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text;

const docxText = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '');

const READERS: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
  pdf: pdfText,
  docx: docxText,
  text: (bytes) => new TextDecoder().decode(bytes),
};

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};

describe('an application', () => {
  it.each([
    ['pdf', 'pdf'],
    ['docx', 'docx'],
    ['text', 'txt'],
  ])('as %s comes down by its link, with all that its variant says', async (format, ending) => {
    const person = await fleet.signUp();
    const applicationId = await newApplication(person);
    const answer = await exported(person, format, { applicationId, pageSize: 'a4' });
    expect(answer).toMatchObject({
      format,
      fileName: `Test Person - Welder - Harbour Works.${ending}`,
      downloadUrl: answer.url,
      notices: [],
    });
    const left = Date.parse(answer.expiresAt) - Date.now();
    expect(left > 86_300_000 && left <= 86_400_000).toBe(true);
    const bytes = await download(answer.url);
    expect(bytes.byteLength).toBe(answer.fileSize);
    const text = await READERS[format]?.(bytes);
    let from = 0;
    for (const line of ['Test Person', 'Łódź', ...DEEDS, 'TIG, MIG', 'Cover Letter', 'I weld.']) {
      const found = text?.indexOf(line, from) ?? -1;
      expect([line, found]).toEqual([line, expect.any(Number)]);
      expect(found).toBeGreaterThanOrEqual(from);
      from = found;
    }
  });

  it('in a script without a font says so, and has everything as DOCX', async () => {
    const person = await fleet.signUp();
    const applicationId = await newApplication(person);
    const body = { applicationId, variantId: 'variant-short' };
    const pdf = await exported(person, 'pdf', body);
    expect(pdf.notices).toEqual([expect.stringContaining('leaves out Arabic')]);
    const docx = await exported(person, 'docx', body);
    expect(docx.notices).toEqual([]);
    expect(docxText(await download(docx.url))).toContain('سبعة جسور 7');
  });

  it('is absent for anybody else, and with a variant that it does not have', async () => {
    const [owner, stranger] = [await fleet.signUp(), await fleet.signUp()];
    const applicationId = await newApplication(owner);
    for (const format of ['pdf', 'docx', 'text']) {
      const foreign = await ask(stranger, format, { applicationId });
      expect([foreign.status, foreign.json()['detail']]).toEqual([404, 'Application not found.']);
    }
    const none = await ask(owner, 'text', { applicationId, variantId: 'none' });
    expect([none.status, none.json()['detail']]).toEqual([404, 'Variant not found.']);
  });

  it('of which nothing is written yet is refused', async () => {
    const person = await fleet.signUp();
    const applicationId = await createRow(fleet, person, '/api/applications', {
      jobTitle: 'Welder',
      company: 'Harbour Works',
    });
    expect((await ask(person, 'pdf', { applicationId })).json()['code']).toBe('CONFLICT');
  });
});

describe('a résumé', () => {
  it.each(['pdf', 'docx'])('as %s comes down by its link, for its owner alone', async (format) => {
    const [owner, stranger] = [await fleet.signUp(), await fleet.signUp()];
    const resumeId = await createRow(fleet, owner, '/api/resume', {
      title: 'Main',
      sections: { header: { fullName: 'Zoë Ångström' }, summary: 'Welds.', skills: ['焊接'] },
    });
    const answer = await exported(owner, `resume/${format}`, { resumeId });
    expect(answer.fileName).toBe(`Zoë Ångström - Main.${format}`);
    const text = await READERS[format]?.(await download(answer.url));
    expect(text).toMatch(/Zoë Ångström[^]*Welds\.[^]*焊接/);
    const foreign = await ask(stranger, `resume/${format}`, { resumeId });
    expect([foreign.status, foreign.json()['detail']]).toEqual([404, 'Résumé not found.']);
  });
});

describe('a link', () => {
  it('opens nothing once it is changed or its time is over', async () => {
    const person = await fleet.signUp();
    const { url } = await exported(person, 'text', { applicationId: await newApplication(person) });
    const exp = Number(new URL(url).searchParams.get('exp'));
    for (const changed of [
      url.replace(`exp=${exp}`, `exp=${exp + 1}`),
      url.replace(`exp=${exp}`, `exp=${Math.floor(Date.now() / 1000) - 1}`),
      url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    ]) {
      const answer = await fleet.send('GET', pathOf(changed));
      expect([answer.status, answer.json()['code']]).toEqual([401, 'INVALID_SIGNATURE']);
    }
    const bare = await fleet.send('GET', new URL(url).pathname);
    expect(bare.json()['code']).toBe('MISSING_AUTH_HEADER');
  });

  it('leads nowhere once the account is erased', async () => {
    const person = await fleet.signUp();
    const { url } = await exported(person, 'text', { applicationId: await newApplication(person) });
    await download(url);
    const erasure = await fleet.send('DELETE', '/api/profile', { token: person.token });
    const { receiptUrl } = erasure.json<{ receiptUrl: string }>();
    const receipt = async () => (await fleet.send('GET', receiptUrl)).json();
    await expect
      .poll(async () => (await receipt())['status'], { timeout: 20_000, interval: 500 })
      .toBe('done');
    expect(await receipt()).toMatchObject({ counts: { files: { exports: 1 } } });
    expect((await fleet.send('GET', pathOf(url))).status).toBe(404);
  });
});

describe('the limit', () => {
  it('is thirty an hour', async () => {
    const person = await fleet.signUp();
    const applicationId = await newApplication(person);
    for (let count = 1; count <= 30; count += 1) {
      await exported(person, 'text', { applicationId });
    }
    const over = await ask(person, 'text', { applicationId });
    expect([over.status, over.json()['code']]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(over.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
