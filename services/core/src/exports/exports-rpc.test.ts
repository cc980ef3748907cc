import { env, exports } from 'cloudflare:workers';
import { files } from '@jobmatch/db-schema/files';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { removeExpiredFiles } from '../files/sweep.ts';
import { asNobody } from '../files/uploads-for-tests.ts';
import { applicationToExport, resumeToExport } from './documents.ts';
import { storeExport } from './store-export.ts';

const rpc = exports.ExportsRpc;
const ORIGIN = 'https://api.jobmatch.test';
const HOUR_MS = 60 * 60 * 1000;
const BYTES = new TextEncoder().encode('<Ada>\n');

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

const variant = (id: string) => ({
  id,
  name: id,
  resume: { summary: `Of ${id}`, experience: [], skills: [], education: [] },
  coverLetter: `Letter of ${id}`,
  aiRationale: [],
  truth: { checked: 0, removed: [] },
});

async function newApplication(documents: object) {
  const { userId, send } = await newUser();
  const body = { jobTitle: 'Welder', company: 'Harbour Works', ...documents };
  const created = await send('POST', '/api/applications', body);
  expect(created.status).toBe(201);
  const applicationId = String(Object(created.body).id);
  const read = (variantId: string | null = null) =>
    rpc.application(callerOf(userId), { applicationId, variantId });
  return { userId, send, applicationId, read };
}

const absent = (what: string) =>
  expect.objectContaining({ code: 'NOT_FOUND', message: `${what} not found.` });

describe('an application to export', () => {
  const variants = [variant('one'), variant('two')];

  it('is of the variant that is asked for, or selected, or first', async () => {
    const chosen = await newApplication({ variants, selectedVariantId: 'two' });
    expect(await chosen.read('one')).toMatchObject({ coverLetter: 'Letter of one' });
    expect(await chosen.read()).toMatchObject({
      jobTitle: 'Welder',
      company: 'Harbour Works',
      coverLetter: 'Letter of two',
      resume: { summary: 'Of two' },
    });
    const { read } = await newApplication({ variants });
    expect(await read()).toMatchObject({ coverLetter: 'Letter of one' });
  });

  it('of a variant that it does not have is not there', async () => {
    const { userId, applicationId } = await newApplication({ variants });
    const options = { applicationId, variantId: 'three' };
    const asked = applicationToExport(database(env), userScope({ userId }), options);
    await expect(asked).rejects.toEqual(absent('Variant'));
  });

  it('without variants has the letter that was written by hand', async () => {
    const { read } = await newApplication({ coverLetter: 'By hand' });
    expect(await read()).toMatchObject({ resume: null, coverLetter: 'By hand' });
  });

  it('has its author as the profile says, by the e-mail where it says nothing', async () => {
    const { userId, send, read } = await newApplication({ variants });
    const nobody = { headline: null, phone: null, location: null, links: [] };
    const email = `${userId}@example.com`;
    expect((await read()).author).toEqual({
      contact: { ...nobody, fullName: email, email },
      locale: null,
    });
    await send('PATCH', '/api/profile', {
      firstName: 'Ada',
      lastName: 'Lovelace',
      currentTitle: 'Analyst',
      city: 'London',
      country: 'UK',
      phone: '+44',
      linkedinUrl: 'https://www.linkedin.com/in/ada',
      locale: 'en-GB',
    });
    expect((await read()).author).toEqual({
      contact: {
        fullName: 'Ada Lovelace',
        headline: 'Analyst',
        email,
        phone: '+44',
        location: 'London, UK',
        links: ['https://www.linkedin.com/in/ada'],
      },
      locale: 'en-GB',
    });
  });

  it('is absent for anybody else, as is a résumé', async () => {
    const { applicationId, send } = await newApplication({ variants });
    const resume = await send('POST', '/api/resume', { title: 'Main' });
    const resumeId = String(Object(resume.body).id);
    const eve = userScope(await newUser());
    const db = database(env);
    const asked = applicationToExport(db, eve, { applicationId, variantId: null });
    await expect(asked).rejects.toEqual(absent('Application'));
    await expect(resumeToExport(db, eve, resumeId)).rejects.toEqual(absent('Résumé'));
  });
});

describe('a stored export', () => {
  const rowsOf = (userId: string) =>
    database(env).select().from(files).where(eq(files.userId, userId));
  const keysOf = async (userId: string) =>
    (await env.EXPORTS.list({ prefix: `exports/${userId}/` })).objects.map(({ key }) => key);

  it('opens by its link for a day, and is gone afterwards', async () => {
    const { userId } = await newUser();
    const before = Date.now();
    const stored = await rpc.store(callerOf(userId), {
      fileName: 'Ada / Lovelace: Welder.txt',
      format: 'text',
      bytes: BYTES,
      origin: ORIGIN,
    });
    expect(stored).toMatchObject({ fileName: 'Ada Lovelace Welder.txt', fileSize: 6 });
    expect(stored.url).toMatch(/^https:\/\/api\.jobmatch\.test\/api\/files\/download\//);
    const left = Date.parse(stored.expiresAt) - before;
    expect(left > 24 * HOUR_MS - 2000 && left <= 24 * HOUR_MS + 2000).toBe(true);
    const response = await asNobody(stored.url);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');

    await removeExpiredFiles(env, new Date(before + 23 * HOUR_MS));
    expect([(await rowsOf(userId)).length, (await keysOf(userId)).length]).toEqual([1, 1]);
    await removeExpiredFiles(env, new Date(before + 25 * HOUR_MS));
    expect([await rowsOf(userId), await keysOf(userId)]).toEqual([[], []]);
    expect((await asNobody(stored.url)).status).toBe(404);
  });

  it('is refused with its link once the day is over, before anything is swept', async () => {
    const { userId } = await newUser();
    const yesterday = Date.now() - 25 * HOUR_MS;
    const document = { fileName: 'cv.pdf', format: 'pdf', bytes: BYTES, origin: ORIGIN } as const;
    const { url } = await storeExport(env, userScope({ userId }), document, yesterday);
    const late = await asNobody(url);
    expect([late.status, Object(await late.json()).code]).toEqual([401, 'INVALID_SIGNATURE']);
  });
});
