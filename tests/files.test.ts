import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';
import { form } from './support/form.ts';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

interface Stored {
  id: string;
  downloadURL: string;
}

async function uploaded() {
  const { token } = await fleet.signUp();
  const sent = form('file', PDF, 'cv.pdf', { bucket: 'resumes' });
  const answer = await fleet.send('POST', '/api/files/upload', { token, ...sent });
  expect(answer.status, answer.text).toBe(201);
  const { id, downloadURL } = answer.json<Stored>();
  return { token, id, downloadURL, path: `/api/files/download/${id}` };
}

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};

describe('a file', () => {
  it('goes up through the gateway and comes down as it was', async () => {
    const { token, path, downloadURL } = await uploaded();
    expect(new URL(downloadURL).pathname).toBe(path);
    const answer = await fleet.send('GET', path, { token });
    expect([answer.status, answer.text]).toEqual([200, PDF]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-length': String(PDF.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    });
    expect(answer.headers.has('x-cache')).toBe(false);
  });

  it('comes in parts, or not again', async () => {
    const { token, path } = await uploaded();
    const get = (headers: Record<string, string>) => fleet.send('GET', path, { token, headers });
    const part = await get({ range: 'bytes=0-3' });
    expect([part.status, part.text]).toEqual([206, '%PDF']);
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${PDF.length}`);
    const past = await get({ range: 'bytes=999-' });
    expect([past.status, past.headers.get('content-range')]).toEqual([
      416,
      `bytes */${PDF.length}`,
    ]);
    const same = await get({ 'if-none-match': part.headers.get('etag') ?? '' });
    expect([same.status, same.text]).toEqual([304, '']);
    const head = await fleet.send('HEAD', path, { token });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('opens to a signed link without a token, and to nobody else', async () => {
    const { token, id, path } = await uploaded();
    const asked = await fleet.send('GET', `/api/files/${id}/signed-url`, { token });
    const link = pathOf(asked.json<{ url: string }>().url);
    const opened = await fleet.send('GET', link);
    expect([opened.status, opened.text]).toEqual([200, PDF]);
    expect((await fleet.send('HEAD', link)).status).toBe(200);
    const forged = await fleet.send('GET', `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`);
    expect([forged.status, forged.json()['code']]).toEqual([401, 'INVALID_SIGNATURE']);
    const nobody = await fleet.send('GET', path);
    expect([nobody.status, nobody.json()['code']]).toEqual([401, 'MISSING_AUTH_HEADER']);
    const { token: other } = await fleet.signUp();
    expect((await fleet.send('GET', path, { token: other })).status).toBe(404);
    expect((await fleet.send('GET', link, { token: 'not-a-token' })).status).toBe(401);
    const inJson = await fleet.send('GET', path, {
      token,
      headers: { accept: 'application/json' },
    });
    expect((await fleet.send('GET', pathOf(inJson.json<{ url: string }>().url))).text).toBe(PDF);
  });

  it('has its links at the host that was asked, whatever a client claims', async () => {
    const { token, id } = await uploaded();
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-jobmatch-origin': 'https://evil.example',
    };
    const asked = await fleet.send('GET', `/api/files/${id}/signed-url`, { token, headers });
    expect(asked.text).not.toContain('evil');
  });

  it('is refused when it is too large, no form, or something else than it says', async () => {
    const { token } = await fleet.signUp();
    const post = (bytes: string) =>
      fleet.send('POST', '/api/resume/upload', { token, ...form('resume', bytes, 'cv.pdf') });
    expect((await post(PDF.padEnd(11 * 1024 * 1024))).json()['code']).toBe('PAYLOAD_TOO_LARGE');
    expect((await post(PDF.padEnd(13 * 1024 * 1024))).json()['code']).toBe('PAYLOAD_TOO_LARGE');
    expect((await post('<html>')).json()['code']).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect((await post('')).json()['code']).toBe('VALIDATION_ERROR');
    const noForm = await fleet.send('POST', '/api/resume/upload', { token, body: {} });
    expect(noForm.status).toBe(415);
  });

  it('is stored once for a key that is sent twice', async () => {
    const { token } = await fleet.signUp();
    const { headers, body } = form('resume', PDF, 'cv.pdf');
    const keyed = { token, body, headers: { ...headers, 'idempotency-key': 'one-cv' } };
    const [first, second] = [
      await fleet.send('POST', '/api/resume/upload', keyed),
      await fleet.send('POST', '/api/resume/upload', keyed),
    ];
    expect([first.status, second.text]).toEqual([201, first.text]);
  });

  it('is gone once it is removed', async () => {
    const { token, id, path } = await uploaded();
    expect((await fleet.send('DELETE', `/api/files/${id}`, { token })).status).toBe(204);
    expect((await fleet.send('GET', path, { token })).status).toBe(404);
  });
});

describe('résumés', () => {
  it('say what they may be uploaded as to anyone', async () => {
    const answer = await fleet.send('GET', '/api/resume/supported-formats');
    expect(answer.status).toBe(200);
    expect((await fleet.send('HEAD', '/api/resume/supported-formats')).status).toBe(200);
  });

  it('are documents of their owner', async () => {
    const { token } = await fleet.signUp();
    const body = { title: 'Main', sections: { summary: 'Welds.' } };
    const created = await fleet.send('POST', '/api/resume', { token, body });
    const path = `/api/resume/${created.json<{ id: string }>().id}`;
    expect((await fleet.send('PATCH', path, { token, body: { title: 'Other' } })).status).toBe(200);
    expect((await fleet.send('GET', '/api/resume', { token })).json()).toMatchObject({ total: 1 });
    expect((await fleet.send('DELETE', path, { token })).status).toBe(204);
  });
});

describe('a photo', () => {
  it('is shown by a link of the profile and can be removed', async () => {
    const { token } = await fleet.signUp();
    const sent = form('avatar', 'GIF89a\x01', 'me.gif');
    const set = await fleet.send('POST', '/api/profile/avatar', { token, ...sent });
    expect(set.status, set.text).toBe(200);
    const { photoUrl } = set.json<{ photoUrl: string }>();
    const profile = (await fleet.send('GET', '/api/profile', { token })).json();
    expect(profile['photoUrl']).toBe(photoUrl);
    const image = await fleet.send('GET', pathOf(photoUrl));
    expect([image.status, image.text]).toEqual([200, 'GIF89a\x01']);
    expect(image.headers.get('content-disposition')).toMatch(/^inline;/);
    expect((await fleet.send('DELETE', '/api/profile/avatar', { token })).status).toBe(204);
    expect((await fleet.send('GET', pathOf(photoUrl))).status).toBe(404);
  });
});
