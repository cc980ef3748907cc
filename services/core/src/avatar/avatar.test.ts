import { env } from 'cloudflare:workers';
import { files } from '@jobmatch/db-schema/files';
import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { database } from '../database.ts';
import { removeExpiredFiles } from '../files/sweep.ts';
import {
  ORIGIN,
  PDF,
  PNG,
  type Uploader,
  asNobody,
  form,
  json,
  newUploader,
} from '../files/uploads-for-tests.ts';

const PATH = '/api/profile/avatar';

const rowsOf = (userId: string) =>
  database(env).select().from(files).where(eq(files.userId, userId));
const keysOf = async (userId: string) =>
  (await env.AVATARS.list({ prefix: `avatars/${userId}/` })).objects.map(({ key }) => key);
const post = ({ call }: Uploader, bytes: Uint8Array = PNG) =>
  call('POST', PATH, { body: form('avatar', bytes, 'me.png') });
const photoOf = async ({ call }: Uploader) =>
  (await json(await call('GET', '/api/profile')))['photoUrl'];

describe('a photo', () => {
  it('is part of the profile, as a link that an image can have', async () => {
    const ada = await newUploader();
    expect(await photoOf(ada)).toBeNull();
    const answer = await post(ada);
    const { photoUrl } = await json(answer);
    expect(answer.status).toBe(200);
    expect(await photoOf(ada)).toBe(photoUrl);
    expect(String(photoUrl).startsWith(`${ORIGIN}/api/files/download/`)).toBe(true);
    const image = await asNobody(String(photoUrl));
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(PNG);
    const left = Number(new URL(String(photoUrl)).searchParams.get('exp')) - Date.now() / 1000;
    expect(left > 24 * 3600 - 5 && left <= 48 * 3600).toBe(true);
  });

  it('replaces the one before it', async () => {
    const ada = await newUploader();
    const { photoUrl } = await json(await post(ada));
    await (await post(ada)).text();
    const [row, ...others] = await rowsOf(ada.userId);
    expect([others, await keysOf(ada.userId)]).toEqual([[], [row?.key]]);
    expect(row?.expiresAt).toBeNull();
    expect((await asNobody(String(photoUrl))).status).toBe(404);
  });

  it('is one, however many are sent at once', async () => {
    const ada = await newUploader();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(ada)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await Promise.all(answers.map((answer) => answer.text()));
    const rows = await rowsOf(ada.userId);
    expect([rows.length, await keysOf(ada.userId)]).toEqual([1, [rows[0]?.key]]);
    expect(String(await photoOf(ada))).toContain(rows[0]?.id);
  });

  it('that cannot be removed is left to the sweep', async () => {
    const ada = await newUploader();
    await (await post(ada)).text();
    vi.spyOn(env.AVATARS, 'delete').mockRejectedValueOnce(new Error('R2 is down.'));
    expect((await post(ada)).status).toBe(200);
    await removeExpiredFiles(env, new Date(Date.now() + 1000));
    expect([(await rowsOf(ada.userId)).length, (await keysOf(ada.userId)).length]).toEqual([1, 1]);
  });

  it('goes when it is removed, and a second time does no harm', async () => {
    const ada = await newUploader();
    await (await post(ada)).text();
    for (let i = 0; i < 2; i += 1) {
      expect((await ada.call('DELETE', PATH)).status).toBe(204);
      expect([await photoOf(ada), await rowsOf(ada.userId)]).toEqual([null, []]);
      expect(await keysOf(ada.userId)).toEqual([]);
    }
  });

  it('goes with its file', async () => {
    const ada = await newUploader();
    await (await post(ada)).text();
    const [row] = await rowsOf(ada.userId);
    expect((await ada.call('DELETE', `/api/files/${row?.id}`)).status).toBe(204);
    expect(await photoOf(ada)).toBeNull();
  });

  it('is an image of at most 5 MB; anything else changes nothing', async () => {
    const ada = await newUploader();
    const { photoUrl } = await json(await post(ada));
    const large = new Uint8Array(6 * 1024 * 1024);
    large.set(PNG);
    expect((await post(ada, large)).status).toBe(413);
    expect((await post(ada, PDF)).status).toBe(415);
    expect((await post(ada, new Uint8Array())).status).toBe(400);
    expect(await photoOf(ada)).toBe(photoUrl);
    expect(await keysOf(ada.userId)).toHaveLength(1);
  });

  it('of somebody else stays as it is', async () => {
    const ada = await newUploader();
    await (await post(ada)).text();
    const eve = await newUploader();
    await eve.call('DELETE', PATH);
    await (await post(eve)).text();
    expect((await keysOf(ada.userId)).length).toBe(1);
    expect(await photoOf(ada)).not.toBeNull();
  });
});
