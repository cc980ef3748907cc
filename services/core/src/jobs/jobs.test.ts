import { env } from 'cloudflare:workers';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { userScope } from '@jobmatch/shared/caller';
import { CreateJob } from '@jobmatch/shared/contracts/jobs';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import {
  POSTING,
  create,
  idsOf,
  list,
  newPublicJob,
  rowOf,
  userJobOf,
} from './postings-for-tests.ts';
import { explain, recordingDatabase } from './recording-database.ts';
import { createJob } from './service.ts';

describe('a posting of one’s own', () => {
  it('comes back as it was sent, and nothing else of the row does', async () => {
    const { send } = await newUser();
    const content = {
      ...POSTING,
      location: 'Zürich',
      country: 'ch',
      workArrangement: 'hybrid',
      remoteRegions: ['EU'],
      description: 'C++ & Rust 🚀',
      benefits: ['Train pass'],
      url: 'https://acme.example/jobs/1',
      salaryMin: 100,
      salaryMax: 120.5,
      salaryCurrency: 'chf',
      salaryPeriod: 'hour',
      requiredSkills: ['C++', 'c++', 'Rust'],
      postedAt: '2026-03-01T10:00:00+02:00',
    };
    const job = await create(send, content);
    expect(job).toMatchObject({
      ...content,
      country: 'CH',
      salaryCurrency: 'CHF',
      requiredSkills: ['c++', 'Rust'],
      postedAt: '2026-03-01T08:00:00.000Z',
      source: 'manual',
      sourceId: null,
      isOwn: true,
      isSaved: false,
      isArchived: false,
      matchScore: null,
      dedupStatus: 'pending',
    });
    expect((await send('GET', `/api/jobs/${job.id}`)).body).toEqual(job);
    expect((await list(send)).jobs).toEqual([job]);
    for (const hidden of ['ownerId', 'ownerKey', 'seq', 'skills', 'contentHash', 'saved']) {
      expect(job).not.toHaveProperty(hidden);
    }
  });

  it.each([{ source: 'greenhouse' }, { ownerId: newId() }, { id: newId() }, { isClosed: true }])(
    'cannot be created with %o',
    async (forged) => {
      const { send } = await newUser();
      const { status, body } = await send('POST', '/api/jobs', { ...POSTING, ...forged });
      expect(status).toBe(400);
      const [field] = Object.keys(forged);
      expect(body).toMatchObject({ details: { fields: { [String(field)]: 'Unknown field.' } } });
    },
  );

  it('is flagged and linked when it repeats the URL or the text of another', async () => {
    const { send } = await newUser();
    const first = await create(send, { url: 'https://acme.example/1' });
    const sameUrl = await create(send, { title: 'Other', url: 'https://acme.example/1' });
    const sameText = await create(send, { url: 'https://elsewhere.example/1' });
    const twin = { dedupStatus: 'duplicate', canonicalJobId: first.id };
    expect([sameUrl, sameText]).toMatchObject([twin, twin]);
    const foreign = await create((await newUser()).send, { url: 'https://acme.example/1' });
    expect(foreign).toMatchObject({ dedupStatus: 'pending', canonicalJobId: null });
    await send('DELETE', `/api/jobs/${first.id}`);
    const left = await send('GET', `/api/jobs/${sameUrl.id}`);
    expect(left.body).toMatchObject({ dedupStatus: 'pending', canonicalJobId: null });
  });

  it('has one original however many are added at once', async () => {
    const { send } = await newUser();
    const all = await Promise.all(Array.from({ length: 8 }, () => create(send)));
    const originals = all.filter(({ dedupStatus }) => dedupStatus === 'pending');
    expect(originals).toHaveLength(1);
    expect(new Set(all.map(({ canonicalJobId }) => canonicalJobId))).toEqual(
      new Set([null, originals[0]?.id]),
    );
  });

  it('changes in the sent fields only, and its hash with them', async () => {
    const { send, userId } = await newUser();
    const job = await create(send, { description: 'Old', salaryMin: 10, benefits: ['Tea'] });
    const before = await rowOf(job.id);
    const { status, body } = await send('PATCH', `/api/jobs/${job.id}`, {
      description: 'New',
      salaryMax: 20,
      isSaved: true,
    });
    expect(status).toBe(200);
    const { updatedAt: _, ...rest } = job;
    expect(body).toMatchObject({ ...rest, description: 'New', salaryMax: 20, isSaved: true });
    expect((await rowOf(job.id))?.contentHash).not.toBe(before?.contentHash);
    await send('PATCH', `/api/jobs/${job.id}`, { description: 'Old', salaryMax: null });
    expect((await rowOf(job.id))?.contentHash).toBe(before?.contentHash);
    expect(await userJobOf(userId, job.id)).toMatchObject({ saved: true, foundBy: 'manual' });
  });

  it('keeps its salary in order, whichever end is changed', async () => {
    const { send } = await newUser();
    const job = await create(send, { salaryMin: 50, salaryMax: 60 });
    for (const change of [{ salaryMax: 40 }, { salaryMin: 70 }]) {
      const { status, body } = await send('PATCH', `/api/jobs/${job.id}`, change);
      expect(status).toBe(400);
      expect(body).toMatchObject({ details: { fields: { salaryMax: expect.any(String) } } });
    }
    const answers = await Promise.all(
      [{ salaryMin: 59 }, { salaryMax: 51 }, { salaryMin: 57 }, { salaryMax: 52 }].map((change) =>
        send('PATCH', `/api/jobs/${job.id}`, change),
      ),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const { body } = await send('GET', `/api/jobs/${job.id}`);
    const { salaryMin, salaryMax } = body as { salaryMin: number; salaryMax: number };
    expect(salaryMin).toBeLessThanOrEqual(salaryMax);
  });

  it('loses no field to parallel changes of others', async () => {
    const { send } = await newUser();
    const job = await create(send);
    const changes = [{ title: 'A' }, { company: 'B' }, { location: 'C' }, { industry: 'D' }];
    await Promise.all(changes.map((change) => send('PATCH', `/api/jobs/${job.id}`, change)));
    const { body } = await send('GET', `/api/jobs/${job.id}`);
    expect(body).toMatchObject(Object.assign({}, ...changes));
    const again = await create(send, { ...Object.assign({}, ...changes) });
    expect((await rowOf(again.id))?.contentHash).toBe((await rowOf(job.id))?.contentHash);
  });

  it('goes with everything that hangs on it', async () => {
    const { send, userId } = await newUser();
    const job = await create(send);
    expect((await send('DELETE', `/api/jobs/${job.id}`)).status).toBe(204);
    expect((await send('GET', `/api/jobs/${job.id}`)).status).toBe(404);
    expect(await userJobOf(userId, job.id)).toBeUndefined();
  });
});

describe('a public posting', () => {
  it('can be saved and archived, but not changed', async () => {
    const { send, userId } = await newUser();
    const id = await newPublicJob();
    const before = await rowOf(id);
    const refused = await send('PATCH', `/api/jobs/${id}`, { title: 'Mine', isSaved: true });
    expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await userJobOf(userId, id)).toBeUndefined();
    const saved = await send('PATCH', `/api/jobs/${id}`, { isSaved: true });
    expect(saved).toMatchObject({ status: 200, body: { isSaved: true, isOwn: false } });
    const archived = await send('PATCH', `/api/jobs/${id}`, { isArchived: true });
    expect(archived.body).toMatchObject({ isSaved: true, isArchived: true });
    expect(await rowOf(id)).toEqual(before);
    const other = await newUser();
    expect((await other.send('GET', `/api/jobs/${id}`)).body).toMatchObject({ isSaved: false });
  });

  it('leaves one’s list when deleted, and stays where it is', async () => {
    const { send, userId } = await newUser();
    const id = await newPublicJob();
    await send('PATCH', `/api/jobs/${id}`, { isSaved: true });
    expect(idsOf(await list(send))).toEqual([id]);
    expect((await send('DELETE', `/api/jobs/${id}`)).status).toBe(204);
    expect(await userJobOf(userId, id)).toBeUndefined();
    expect(idsOf(await list(send))).toEqual([]);
    expect((await send('GET', `/api/jobs/${id}`)).status).toBe(200);
  });

  it('lapses after two days once it is no longer saved', async () => {
    const { send, userId } = await newUser();
    const id = await newPublicJob();
    await send('PATCH', `/api/jobs/${id}`, { isSaved: false });
    expect(await userJobOf(userId, id)).toBeUndefined();
    await send('PATCH', `/api/jobs/${id}`, { isSaved: true });
    expect(await userJobOf(userId, id)).toMatchObject({ foundBy: 'search', expiresAt: null });
    await send('PATCH', `/api/jobs/${id}`, { isSaved: false });
    const row = await userJobOf(userId, id);
    expect(row).toMatchObject({ saved: false, savedAt: null });
    const hours = (Date.parse(row?.expiresAt ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(47.9);
    expect(hours).toBeLessThanOrEqual(48);
    const past = { expiresAt: '2020-01-01T00:00:00.000Z' };
    await database(env).update(userJobs).set(past).where(eq(userJobs.jobId, id));
    expect((await list(send)).total).toBe(0);
  });
});

describe('another user’s posting', () => {
  it.each([
    ['GET', undefined],
    ['PATCH', { title: 'Stolen' }],
    ['PATCH', { isSaved: true }],
    ['PATCH', { isSaved: 'yes', forged: 1 }],
    ['PATCH', []],
    ['DELETE', undefined],
  ])('is absent to %s %o', async (method, body) => {
    const owner = await newUser();
    const { send, userId } = await newUser();
    const job = await create(owner.send);
    const before = await rowOf(job.id);
    const facts = ({ status, body: sent }: { status: number; body: unknown }) => {
      const { instance: _, requestId: __, ...problem } = sent as Record<string, unknown>;
      return { status, problem };
    };
    const foreign = facts(await send(method, `/api/jobs/${job.id}`, body));
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(facts(await send(method, `/api/jobs/${newId()}`, body)));
    expect(foreign).toEqual(facts(await send(method, '/api/jobs/not-an-id', body)));
    expect(await rowOf(job.id)).toEqual(before);
    expect(await userJobOf(userId, job.id)).toBeUndefined();
    for (const scope of ['mine', 'catalogue', 'all']) {
      expect(idsOf(await list(send, `scope=${scope}&limit=100`))).not.toContain(job.id);
    }
  });

  it('needs a caller', async () => {
    for (const path of ['/api/jobs', `/api/jobs/${newId()}`]) {
      expect((await anonymous('GET', path)).status).toBe(401);
    }
    expect((await anonymous('POST', '/api/jobs/import', {})).status).toBe(401);
  });
});

describe('a change with an invalid body', () => {
  it.each([{ title: null }, { url: 'javascript:alert(1)' }, { ownerId: null }, { isSaved: 1 }])(
    '%o is refused',
    async (body) => {
      const { send } = await newUser();
      const job = await create(send);
      expect((await send('PATCH', `/api/jobs/${job.id}`, body)).status).toBe(400);
      expect((await send('GET', `/api/jobs/${job.id}`)).body).toEqual(job);
    },
  );
});

describe('looking for duplicates of a new posting', () => {
  it('reads only those', async () => {
    const { userId } = await newUser();
    const recording = recordingDatabase();
    const content = v.parse(CreateJob, { ...POSTING, url: 'https://acme.example/1' });
    await createJob({ ...env, DB: recording.DB }, userScope({ userId }), content);
    expect([recording.batches, recording.statements.length]).toEqual([1, 3]);
    const steps = (await explain(recording)).flat();
    expect(steps.filter((step) => /^SCAN (?:user_)?jobs\b/.test(step))).toEqual([]);
    expect(steps.filter((step) => /^SEARCH jobs .*\(owner_id=\?\)$/.test(step))).toEqual([]);
  });
});
