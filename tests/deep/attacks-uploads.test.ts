import { gzipSync } from 'node:zlib';
import { zipOf } from '@jobmatch/uploads/zip-for-tests';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { form } from '../support/form.ts';
import { exchange, statusesIn } from './raw-http.ts';

const MIB = 1024 * 1024;
/** What any refusal may take on a crowded machine. A bomb that goes off takes minutes, or the isolate. */
const REFUSED_WITHIN_MS = 10_000;
const UPLOADS = [
  ['/api/files/upload', 'file'],
  ['/api/resume/upload', 'resume'],
  ['/api/resume/parse', 'resume'],
  ['/api/resume/linkedin-zip', 'file'],
  ['/api/profile/avatar', 'avatar'],
] as const;

let fleet: Fleet;
let person: Person;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
  person = await fleet.signUp();
});
afterAll(() => fleet.close());

async function promptly(answer: Promise<Answer>): Promise<Answer> {
  const startedMs = performance.now();
  const given = await answer;
  expect(performance.now() - startedMs).toBeLessThan(REFUSED_WITHIN_MS);
  // Whoever comes next finds the fleet as it was.
  expect((await fleet.send('GET', '/api/profile', { token: person.token })).status).toBe(200);
  return given;
}

const send = (path: string, init: Parameters<Fleet['send']>[2]) =>
  promptly(fleet.send('POST', path, { token: person.token, ...init }));

describe('a body that is smaller than it says inside', () => {
  it('is not unpacked by us: JSON under a content coding is no JSON', async () => {
    const packed = gzipSync(JSON.stringify({ name: 'x'.repeat(200 * MIB) }), { level: 1 });
    for (const coding of ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip']) {
      const headers = { 'content-encoding': coding };
      const answer = await send('/api/skills', { headers, body: packed });
      expect([coding, answer.status]).toEqual([coding, 400]);
    }
  });

  const word = (xml: string | Uint8Array) =>
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: '_rels/.rels', content: '<Relationships/>' },
      { name: 'word/document.xml', content: xml },
    ]);

  const LAUGHS = Array.from(
    { length: 12 },
    (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
  ).join('');
  const body = (text: string) =>
    `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

  it.each([
    ['entities of entities', `<!DOCTYPE w [<!ENTITY a0 "ha">${LAUGHS}]>${body('&a12;')}`],
    [
      'a file of the machine',
      `<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>${body('&f;')}`,
    ],
    ['an address', `<!DOCTYPE w [<!ENTITY f SYSTEM "http://127.0.0.1/">]>${body('&f;')}`],
    [
      'a parameter entity',
      `<!DOCTYPE w [<!ENTITY % f SYSTEM "http://127.0.0.1/"> %f;]>${body('x')}`,
    ],
    ['depth', `${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`],
    [
      'attributes',
      `<w:document ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`,
    ],
  ])('of Word’s, by %s, is refused or read without it', async (_, xml) => {
    const answer = await send('/api/resume/parse', form('resume', await word(xml), 'cv.docx'));
    expect([200, 413, 415, 422]).toContain(answer.status);
    expect(answer.text).not.toMatch(/hahaha|root:x:0/);
  });

  const table = (text: string) => strToU8(text);
  const inner = zipSync({ 'Profile.csv': new Uint8Array(20 * MIB) });

  it.each([
    [
      'thousands of files',
      () =>
        zipSync(
          named(20_000, (i) => `p/${i}.csv`, table('a,b\n1,2\n')),
          { level: 0 },
        ),
      [422],
    ],
    ['archives in it', () => zipSync(named(50, (i) => `${i}.zip`, inner)), [422]],
    [
      'a table a thousand times',
      () => zipSync(named(1_000, (i) => `${i}/Profile.csv`, table('x'.repeat(20_000)))),
      [413],
    ],
    [
      'a field without an end',
      () => zipSync({ 'Profile.csv': table(`a\n${'"'.repeat(4 * MIB)}`) }),
      [200, 422],
    ],
  ])('of LinkedIn’s, with %s, is refused or read in time', async (_, archive, statuses) => {
    const sent = form('file', archive(), 'export.zip');
    expect(statuses).toContain((await send('/api/resume/linkedin-zip', sent)).status);
  });

  const named = (count: number, nameOf: (index: number) => string, content: Uint8Array) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [nameOf(i), content]));
});

describe('JSON', () => {
  it.each([
    ['of lists', '['.repeat(500_000)],
    ['of closed lists', '['.repeat(250_000) + ']'.repeat(250_000)],
    ['of objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['in a field', `{"name":${'['.repeat(250_000)}${']'.repeat(250_000)}}`],
  ])('%s, hundreds of thousands deep, is refused', async (_, body) => {
    for (const path of [
      '/api/skills',
      '/api/jobs/import',
      '/api/resume/apply',
      '/api/auth/login',
    ]) {
      expect([path, (await send(path, { body })).status]).toEqual([path, 400]);
    }
  });

  it('with a hundred thousand names, or with one a hundred thousand times, is refused', async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(',');
    for (const body of [`{${names}}`, `{${'"name":"x",'.repeat(80_000)}"x":1}`]) {
      expect((await send('/api/skills', { body })).status).toBe(400);
    }
  });
});

describe('a form', () => {
  const part = (name: string, value: string, file = '') =>
    `--bound\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  const multipart = { 'content-type': 'multipart/form-data; boundary=bound' };

  it.each(UPLOADS)('of ten thousand parts for %s is refused', async (path, field) => {
    const file = part(field, 'CV', '; filename="cv.txt"');
    for (const parts of [
      part('x', 'y').repeat(10_000),
      file.repeat(10_000),
      `${file}${part('x'.repeat(60_000), 'y')}`,
      `${file}--bound\r\n${'x-header: y\r\n'.repeat(50_000)}\r\n`,
      `--bound\r\n${'x'.repeat(MIB)}`,
      '--bound'.repeat(100_000),
    ]) {
      const answer = await send(path, { headers: multipart, body: `${parts}--bound--\r\n` });
      expect([path, answer.status]).toEqual([path, expect.toBeOneOf([400, 413, 415])]);
    }
  });

  it('larger than any upload is refused while it comes', async () => {
    const body = form('file', new Uint8Array(24 * MIB), 'cv.txt');
    for (const [path] of UPLOADS) expect((await send(path, body)).status).toBe(413);
  });
});

describe('a length that is a lie', () => {
  const head = (path: string, length: number) =>
    [
      `POST ${path} HTTP/1.1`,
      'Host: api.test',
      `Authorization: Bearer ${person.token}`,
      'Content-Type: application/json',
      `Content-Length: ${length}`,
      'Connection: close',
      '',
      '',
    ].join('\r\n');

  it('holds nobody up: what announces 100 MB is refused or waited for alone', async () => {
    const waiting = Array.from({ length: 20 }, (_, i) =>
      exchange(
        fleet.url,
        `${head(i % 2 === 0 ? '/api/skills' : '/api/jobs/import', 100 * MIB)}{`,
        2_000,
      ),
    );
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        promptly(fleet.send('GET', '/api/profile', { token: person.token })),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const said = await Promise.all(waiting);
    expect(said.flatMap(statusesIn).filter((status) => status !== 413)).toEqual([]);
  });
});
