import { env } from 'cloudflare:workers';
import { files } from '@jobmatch/db-schema/files';
import { userScope } from '@jobmatch/shared/caller';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database } from '../database.ts';
import { keepFile } from './queries.ts';
import { putFile, removeFile } from './store.ts';
import { removeExpiredFiles, sweepFiles } from './sweep.ts';
import { PDF, form, newUploader } from './uploads-for-tests.ts';

const HOUR_MS = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS);
const RESUME = '/api/resume/upload';

const rowsOf = (userId: string) =>
  database(env).select().from(files).where(eq(files.userId, userId));
const keysOf = async (userId: string) =>
  (await env.RESUMES.list({ prefix: `resumes/${userId}/` })).objects.map(({ key }) => key);
const newFile = () => ({
  field: 'resume',
  bucket: 'resumes' as const,
  file: { name: 'cv.pdf', bytes: PDF },
  nowMs: Date.now(),
});

/** The bucket with one method that fails. */
const failing = (method: 'put' | 'delete') =>
  new Proxy(env.RESUMES, {
    get: (bucket, name) =>
      name === method
        ? () => Promise.reject(new Error('R2 is down.'))
        : Reflect.get(bucket, name).bind(bucket),
  });

describe('an upload that fails half way', () => {
  it('leaves no row when R2 refuses the object', async () => {
    const { userId } = await newUploader();
    const broken = { ...env, RESUMES: failing('put') };
    await expect(putFile(broken, userScope({ userId }), newFile())).rejects.toThrow('R2 is down.');
    expect(await rowsOf(userId)).toEqual([]);
  });

  it('is swept when it never came to be kept', async () => {
    const { userId } = await newUploader();
    await putFile(env, userScope({ userId }), newFile());
    await removeExpiredFiles(env, new Date());
    expect([(await rowsOf(userId)).length, (await keysOf(userId)).length]).toEqual([1, 1]);
    await removeExpiredFiles(env, inHours(1.1));
    expect([await rowsOf(userId), await keysOf(userId)]).toEqual([[], []]);
    await removeExpiredFiles(env, inHours(1.1));
  });

  it('cannot be kept once its time is over', async () => {
    const { userId } = await newUploader();
    const scope = userScope({ userId });
    const pending = await putFile(env, scope, { ...newFile(), nowMs: Date.now() - 2 * HOUR_MS });
    expect(await keepFile(database(env), scope, pending.id)).toBeNull();
    await removeExpiredFiles(env, new Date());
    expect([await rowsOf(userId), await keysOf(userId)]).toEqual([[], []]);
  });
});

describe('a removal that fails half way', () => {
  it('is finished by the retry', async () => {
    const { userId, call } = await newUploader();
    await (await call('POST', RESUME, { body: form('resume', PDF, 'cv.pdf') })).text();
    const [row] = await rowsOf(userId);
    if (row === undefined) throw new Error('There is no row.');
    const broken = { ...env, RESUMES: failing('delete') };
    await expect(removeFile(broken, row)).rejects.toThrow('R2 is down.');
    expect(await rowsOf(userId)).toHaveLength(1);
    await env.RESUMES.delete(row.key);
    const retried = await call('DELETE', `/api/files/${row.id}`);
    expect([retried.status, await rowsOf(userId)]).toEqual([204, []]);
  });
});

describe('the sweep', () => {
  it('removes old objects without a row, wherever it starts, and spares the others', async () => {
    const { userId, call } = await newUploader();
    await (await call('POST', RESUME, { body: form('resume', PDF, 'cv.pdf') })).text();
    for (let hours = 2; hours < 12; hours += 1) {
      const orphan = `resumes/${userId}/${crypto.randomUUID()}/cv.pdf`;
      await env.RESUMES.put(orphan, PDF);
      expect(await sweepFiles(env, new Date())).toBe(0);
      expect(await sweepFiles(env, inHours(hours))).toBe(1);
      expect(await sweepFiles(env, inHours(hours))).toBe(0);
      expect((await keysOf(userId)).length).toBe(1);
    }
    expect(await rowsOf(userId)).toHaveLength(1);
  });

  it('removes old rows without an object', async () => {
    const { userId, call } = await newUploader();
    await (await call('POST', RESUME, { body: form('resume', PDF, 'cv.pdf') })).text();
    await env.RESUMES.delete(await keysOf(userId));
    await sweepFiles(env, new Date());
    expect(await rowsOf(userId)).toHaveLength(1);
    expect(await sweepFiles(env, inHours(2))).toBe(1);
    expect(await rowsOf(userId)).toEqual([]);
  });
});
