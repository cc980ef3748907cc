import { env } from 'cloudflare:workers';
import { files } from '@jobmatch/db-schema/files';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database } from '../database.ts';
import { PDF, PNG, form, json, newUploader } from './uploads-for-tests.ts';

const FILES = '/api/files/upload';
const RESUME = '/api/resume/upload';

const rowsOf = (userId: string) =>
  database(env).select().from(files).where(eq(files.userId, userId));
const objectsOf = async (bucket: 'AVATARS' | 'RESUMES', userId: string) =>
  (await env[bucket].list({ prefix: `${bucket.toLowerCase()}/${userId}/` })).objects;

async function refused(
  path: string,
  body: FormData | string,
  headers: Record<string, string> = {},
) {
  const { userId, call } = await newUploader();
  const response = await call('POST', path, { body, headers });
  const answer = await json(response);
  expect([await rowsOf(userId), await objectsOf('RESUMES', userId)]).toEqual([[], []]);
  expect(await objectsOf('AVATARS', userId)).toEqual([]);
  return { status: response.status, code: answer['code'], details: answer['details'] };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('an upload', () => {
  it('is kept under its owner, with our type and a safe name', async () => {
    const { userId, call } = await newUploader();
    const body = form('file', PNG, '../../etc/pass\u202ewd', { bucket: 'avatars' });
    const response = await call('POST', FILES, { body });
    const answer = await json(response);
    expect(response.status, JSON.stringify(answer)).toBe(201);
    const id = String(answer['id']);
    expect(answer).toEqual({
      id,
      downloadURL: `https://api.jobmatch.test/api/files/download/${id}`,
      fullPath: id,
      fileName: 'etcpasswd.png',
      size: PNG.byteLength,
      contentType: 'image/png',
      uploadedAt: expect.any(String),
    });
    const [row] = await rowsOf(userId);
    const key = `avatars/${userId}/${id}/etcpasswd.png`;
    expect(row).toMatchObject({ key, expiresAt: null, sha256: expect.stringMatching(/^\w{64}$/) });
    const object = await env.AVATARS.get(key);
    expect(new Uint8Array((await object?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PNG);
    expect(object?.httpMetadata?.contentType).toBe('image/png');
  });

  it('takes a name given beside the file', async () => {
    const { call } = await newUploader();
    const body = form('file', PDF, 'a.pdf', { bucket: 'resumes', name: '简历 2026.pdf' });
    expect(await json(await call('POST', FILES, { body }))).toMatchObject({
      fileName: '简历 2026.pdf',
      contentType: 'application/pdf',
    });
  });

  it('of a résumé goes to its bucket', async () => {
    const { userId, call } = await newUploader();
    const response = await call('POST', RESUME, {
      body: form('resume', utf8('Ada Lovelace'), 'cv'),
    });
    expect(await json(response)).toMatchObject({ fileName: 'cv.txt', contentType: 'text/plain' });
    expect(await objectsOf('RESUMES', userId)).toHaveLength(1);
  });

  it('may be exactly as large as is allowed', async () => {
    const { call } = await newUploader();
    const bytes = new Uint8Array(10 * 1024 * 1024);
    bytes.set(PDF);
    const response = await call('POST', RESUME, { body: form('resume', bytes, 'cv.pdf') });
    expect(response.status).toBe(201);
  });

  it('stops at the limit, whatever its length says', async () => {
    const bytes = new Uint8Array(11 * 1024 * 1024);
    bytes.set(PDF);
    const answer = await refused(RESUME, form('resume', bytes, 'cv.pdf'));
    expect(answer).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    const avatar = new Uint8Array(6 * 1024 * 1024);
    avatar.set(PNG);
    const second = await refused(FILES, form('file', avatar, 'me.png', { bucket: 'avatars' }));
    expect(second).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
  });

  it.each([
    ['HTML that is called an image', utf8('<!doctype html><script>alert(1)</script>')],
    ['SVG', utf8('\ufeff <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['an archive that is no document', utf8('PK\u0003\u0004nothing of Word')],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0])],
    ['text with NUL', utf8('hello\0world')],
    ['text that is not UTF-8', Uint8Array.from([0x68, 0xff, 0xfe])],
    ['a page before an image', new Uint8Array([...utf8('<script>'), ...PNG])],
  ])('refuses %s', async (_, bytes) => {
    const answer = await refused(RESUME, form('resume', bytes, 'x.png'));
    expect(answer).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('refuses a type that its bucket does not take', async () => {
    const answer = await refused(FILES, form('file', PDF, 'me.png', { bucket: 'avatars' }));
    expect(answer).toMatchObject({ status: 415, details: { field: 'file' } });
  });

  it.each([
    ['no file', form('other', PDF, 'x'), '$'],
    ['an empty file', form('resume', new Uint8Array(), 'x.pdf'), 'resume'],
    ['an unknown field', form('resume', PDF, 'x.pdf', { bucket: 'avatars' }), 'bucket'],
  ])('refuses %s and names the field', async (_, body, field) => {
    const answer = await refused(RESUME, body);
    const named = field === '$' ? 'resume' : field;
    expect(answer).toMatchObject({
      status: 400,
      details: { fields: { [named]: expect.any(String) } },
    });
  });

  it('refuses a second file', async () => {
    const body = form('resume', PDF, 'x.pdf');
    body.append('resume', new File([PDF], 'y.pdf'));
    expect(await refused(RESUME, body)).toMatchObject({
      status: 400,
      details: { fields: { resume: 'Send one file at a time.' } },
    });
  });

  it('refuses a bucket that is ours and one that is missing', async () => {
    const ours = await refused(FILES, form('file', PDF, 'x.pdf', { bucket: 'exports' }));
    expect(ours).toMatchObject({
      status: 400,
      details: { fields: { bucket: expect.any(String) } },
    });
    expect(await refused(FILES, form('file', PDF, 'x.pdf'))).toMatchObject({ status: 400 });
  });

  it('that breaks off leaves nothing', async () => {
    const start =
      '--b\r\ncontent-disposition: form-data; name="resume"; filename="a.pdf"\r\n\r\n%PDF-1';
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    expect(await refused(RESUME, start, headers)).toMatchObject({ status: 400 });
  });

  it('is read the same in whatever pieces it arrives', async () => {
    const { call } = await newUploader();
    const text =
      '--b\r\ncontent-disposition: form-data; name="resume"; filename="ä.txt"\r\n\r\nHello --b\r\n--b--\r\n';
    for (const size of [1, 2, 3, 7]) {
      const bytes = utf8(text);
      let at = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (at >= bytes.byteLength) return controller.close();
          controller.enqueue(bytes.slice(at, at + size));
          at += size;
        },
      });
      const headers = { 'content-type': 'multipart/form-data; boundary="b"' };
      const response = await call('POST', RESUME, { body, headers });
      expect(await json(response)).toMatchObject({ fileName: 'ä.txt', size: 9 });
    }
  });

  it('needs a form', async () => {
    expect(await refused(RESUME, '{}', { 'content-type': 'application/json' })).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('finds room for exactly the last of 50 at once', async () => {
    const { userId, call } = await newUploader();
    const rows = Array.from({ length: 199 }, (_, i) => ({
      id: crypto.randomUUID(),
      userId,
      bucket: 'resumes' as const,
      key: `resumes/${userId}/${i}`,
      fileName: 'x.pdf',
      contentType: 'application/pdf',
      sizeBytes: 1,
      sha256: '0',
    }));
    for (let i = 0; i < rows.length; i += 8) {
      await database(env)
        .insert(files)
        .values(rows.slice(i, i + 8));
    }
    const upload = () => call('POST', RESUME, { body: form('resume', PDF, 'x.pdf') });
    const answers = await Promise.all(Array.from({ length: 50 }, upload));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array.from({ length: 49 }, () => 409)]);
    await Promise.all(answers.map((answer) => answer.text()));
    expect(await objectsOf('RESUMES', userId)).toHaveLength(1);
  });
});
