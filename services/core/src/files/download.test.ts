import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import {
  ORIGIN,
  PDF,
  PNG,
  type Uploader,
  asNobody,
  form,
  json,
  newUploader,
} from './uploads-for-tests.ts';
import { fileLink } from './links.ts';

async function uploaded(
  { call }: Uploader,
  bytes: Uint8Array = PDF,
  bucket = 'resumes',
  name = "Ada's (cv) ü.pdf",
) {
  const response = await call('POST', '/api/files/upload', {
    body: form('file', bytes, name, { bucket }),
  });
  const id = String((await json(response))['id']);
  return { id, path: `/api/files/download/${id}` };
}

const linkOf = async ({ call }: Uploader, id: string): Promise<string> =>
  String((await json(await call('GET', `/api/files/${id}/signed-url`)))['url']);

const codeOf = async (response: Response) => [response.status, (await json(response))['code']];

describe('a download by its owner', () => {
  it('streams the bytes as something to save, never to run', async () => {
    const ada = await newUploader();
    const { path } = await uploaded(ada);
    const response = await ada.call('GET', path);
    expect(response.status).toBe(200);
    const { headers } = response;
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.byteLength),
      'content-disposition': "attachment; filename*=UTF-8''Ada%27s%20%28cv%29%20%C3%BC.pdf",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    });
  });

  it('shows an avatar', async () => {
    const ada = await newUploader();
    const polyglot = new Uint8Array([...PNG, ...new TextEncoder().encode('<script>1</script>')]);
    const { path } = await uploaded(ada, polyglot, 'avatars', 'me.html');
    const response = await ada.call('GET', path);
    await response.arrayBuffer();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "inline; filename*=UTF-8''me.html.png",
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not sent again while it is current', async () => {
    const ada = await newUploader();
    const { path } = await uploaded(ada);
    const head = await ada.call('HEAD', path);
    expect(await head.text()).toBe('');
    const etag = head.headers.get('etag') ?? '';
    const again = await ada.call('GET', path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['bytes=0-3', 206, '%PDF', 'bytes 0-3/29'],
    ['bytes=24-', 206, 'dobj\n', 'bytes 24-28/29'],
    ['bytes=-5', 206, 'dobj\n', 'bytes 24-28/29'],
    ['bytes=22-999', 206, 'endobj\n', 'bytes 22-28/29'],
    ['bytes=-999', 206, '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', 'bytes 0-28/29'],
    ['bytes=0-1,4-5', 200, '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', null],
    ['lines=0-1', 200, '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', null],
    ['bytes=5-2', 200, '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', null],
  ])('answers %s with %i', async (range, status, text, contentRange) => {
    const ada = await newUploader();
    const { path } = await uploaded(ada);
    const response = await ada.call('GET', path, { headers: { range } });
    const body = new TextDecoder().decode(await response.arrayBuffer());
    expect([response.status, response.headers.get('content-range')]).toEqual([
      status,
      contentRange,
    ]);
    expect(body).toBe(text);
    expect(response.headers.get('content-length')).toBe(String(body.length));
  });

  it('says how much there is to a range past it, and ignores a range of something older', async () => {
    const ada = await newUploader();
    const { path } = await uploaded(ada);
    const past = await ada.call('GET', path, { headers: { range: 'bytes=29-' } });
    expect(past.headers.get('content-range')).toBe('bytes */29');
    expect(await codeOf(past)).toEqual([416, 'RANGE_NOT_SATISFIABLE']);
    const headers = { range: 'bytes=0-3', 'if-range': '"older"' };
    const older = await ada.call('GET', path, { headers });
    expect([older.status, (await older.arrayBuffer()).byteLength]).toEqual([200, 29]);
  });

  it('is absent for anybody else, as on every route', async () => {
    const { id, path } = await uploaded(await newUploader());
    const eve = await newUploader();
    for (const [method, at] of [
      ['GET', path],
      ['GET', `/api/files/${id}/signed-url`],
      ['GET', `/api/files/${id}/signed-url?expiresIn=x`],
      ['DELETE', `/api/files/${id}`],
    ] as const) {
      const response = await eve.call(method, at);
      expect([response.status, (await json(response))['detail']]).toEqual([404, 'File not found.']);
    }
    expect((await env.RESUMES.list()).objects.some(({ key }) => key.includes(id))).toBe(true);
  });
});

describe('a signed link', () => {
  it('opens its file for anyone', async () => {
    const ada = await newUploader();
    const { id } = await uploaded(ada);
    const answer = await json(await ada.call('GET', `/api/files/${id}/signed-url?expiresIn=60`));
    expect(answer).toMatchObject({ expiresIn: 60, url: expect.stringContaining(`${ORIGIN}/api`) });
    const left = Date.parse(String(answer['expiresAt'])) - Date.now();
    expect(left > 55_000 && left <= 60_000).toBe(true);
    const response = await asNobody(String(answer['url']));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
  });

  it('is what a client that accepts JSON gets', async () => {
    const ada = await newUploader();
    const { path } = await uploaded(ada);
    const response = await ada.call('GET', path, { headers: { accept: 'application/json' } });
    const { url, expiresIn } = await json(response);
    expect(expiresIn).toBe(3600);
    expect((await (await asNobody(String(url))).arrayBuffer()).byteLength).toBe(PDF.byteLength);
  });

  it('with any one character changed opens nothing', async () => {
    const ada = await newUploader();
    const { id } = await uploaded(ada);
    const url = new URL(await linkOf(ada, id));
    const sig = url.searchParams.get('sig') ?? '';
    for (let at = 0; at < sig.length; at += 1) {
      const other = sig[at] === 'A' ? 'B' : 'A';
      url.searchParams.set('sig', `${sig.slice(0, at)}${other}${sig.slice(at + 1)}`);
      expect(await codeOf(await asNobody(url.href))).toEqual([401, 'INVALID_SIGNATURE']);
    }
    url.searchParams.set('sig', sig);
    const exp = Number(url.searchParams.get('exp'));
    for (const changed of [String(exp + 1), `0${exp}`, `${exp} `, '', 'Infinity']) {
      url.searchParams.set('exp', changed);
      expect(await codeOf(await asNobody(url.href))).toEqual([401, 'INVALID_SIGNATURE']);
    }
  });

  it('opens nothing past its time', async () => {
    const { id } = await uploaded(await newUploader());
    const nowSeconds = Math.floor(Date.now() / 1000);
    const late = fileLink(env, ORIGIN, id, nowSeconds - 1);
    expect(await codeOf(await asNobody(late))).toEqual([401, 'INVALID_SIGNATURE']);
    const response = await asNobody(fileLink(env, ORIGIN, id, nowSeconds + 60));
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 29]);
  });

  it('opens no other file', async () => {
    const ada = await newUploader();
    const { id } = await uploaded(ada);
    const other = await uploaded(await newUploader());
    const url = (await linkOf(ada, id)).replace(id, other.id);
    expect(await codeOf(await asNobody(url))).toEqual([401, 'INVALID_SIGNATURE']);
  });

  it('or a token is needed', async () => {
    const { path } = await uploaded(await newUploader());
    expect(await codeOf(await asNobody(path))).toEqual([401, 'MISSING_AUTH_HEADER']);
  });

  it.each(['0', '86401', '-1', '1.5', 'x'])('cannot last %s seconds', async (expiresIn) => {
    const ada = await newUploader();
    const { id } = await uploaded(ada);
    const response = await ada.call('GET', `/api/files/${id}/signed-url?expiresIn=${expiresIn}`);
    expect(await json(response)).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: { fields: { expiresIn: expect.any(String) } },
    });
  });

  it('leads nowhere once the file is removed', async () => {
    const ada = await newUploader();
    const { id } = await uploaded(ada);
    const url = await linkOf(ada, id);
    const removed = await ada.call('DELETE', `/api/files/${id}`);
    expect([removed.status, await removed.text()]).toEqual([204, '']);
    expect(await codeOf(await asNobody(url))).toEqual([404, 'NOT_FOUND']);
    expect((await ada.call('DELETE', `/api/files/${id}`)).status).toBe(404);
  });
});
