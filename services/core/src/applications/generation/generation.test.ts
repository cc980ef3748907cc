import { env, exports } from 'cloudflare:workers';
import { usageLimits } from '@jobmatch/db-schema/billing';
import { certifications } from '@jobmatch/db-schema/profile-extras';
import type { Caller } from '@jobmatch/shared/caller';
import type { NewGeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { create } from '../../jobs/postings-for-tests.ts';

const rpc = exports.ApplicationsRpc;
const db = database(env);

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

const variant = (id: string): NewGeneratedApplication['variants'][number] => ({
  id,
  name: id,
  resume: { summary: 'Cooks.', experience: [], skills: [], education: [] },
  coverLetter: 'Dear Hiring Team',
  aiRationale: ['Built by rules.'],
  truth: { checked: 1, removed: [] },
});

const draftFor = (jobId: string, id = newId()): NewGeneratedApplication => ({
  id,
  jobId,
  variants: ['a', 'b', 'c'].map(variant),
  selectedVariantId: 'b',
});

const used = async (userId: string): Promise<number> => {
  const [row] = await db.select().from(usageLimits).where(eq(usageLimits.userId, userId));
  return row?.aiGenerationsUsed ?? 0;
};

const ids = async (send: Send): Promise<string[]> => {
  const { body } = await send('GET', '/api/applications');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the list's own shape
  return (body as { applications: { id: string }[] }).applications.map(({ id }) => id);
};

async function applicant() {
  const { send, userId } = await newUser();
  const job = await create(send, { title: 'Line Cook', company: 'Harbour Kitchen' });
  return { send, userId, caller: callerOf(userId), jobId: job.id };
}

describe('what an application is written from', () => {
  it('is the posting, the whole profile, whom it is about, and what the plan has left', async () => {
    const { userId, caller, jobId } = await applicant();
    await db.insert(certifications).values({ id: newId(), userId, name: 'ServSafe' });
    expect(await rpc.generationInputs(caller, { jobId })).toMatchObject({
      posting: { id: jobId, company: 'Harbour Kitchen' },
      candidate: {
        workExperience: [],
        certifications: [{ name: 'ServSafe', issuer: null, issuedOn: null }],
        projects: [],
        languages: [],
      },
      contact: { email: `${userId}@example.com`, phone: null },
      usage: { kind: 'aiGenerations', limit: 10, remaining: 10 },
    });
  });

  it('is nothing for a posting of somebody else', async () => {
    const { caller } = await applicant();
    const { jobId: foreign } = await applicant();
    for (const jobId of [foreign, newId()]) {
      expect(await rpc.generationInputs(caller, { jobId })).toBeNull();
    }
  });
});

describe('a generated draft', () => {
  it('is stored with its unit, once however often it is sent', async () => {
    const { send, userId, caller, jobId } = await applicant();
    const draft = draftFor(jobId);
    const stored = await rpc.storeGenerated(caller, draft);
    expect(stored).toMatchObject({
      id: draft.id,
      jobTitle: 'Line Cook',
      company: 'Harbour Kitchen',
      status: 'draft',
      selectedVariantId: 'b',
    });
    expect(await rpc.storeGenerated(caller, draft)).toEqual(stored);
    expect(await used(userId)).toBe(1);
    expect(await ids(send)).toEqual([draft.id]);
  });

  it('of 20 at once that share the last unit is one', async () => {
    const { send, userId, caller, jobId } = await applicant();
    for (let n = 0; n < 9; n += 1) await rpc.storeGenerated(caller, draftFor(jobId));
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, () => rpc.storeGenerated(caller, draftFor(jobId))),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(all.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'USAGE_LIMIT_EXCEEDED', details: { used: 10 } },
    });
    expect(await used(userId)).toBe(10);
    expect(await ids(send)).toHaveLength(10);
  });

  it('for a posting that is gone takes no unit', async () => {
    const { send, userId, caller, jobId } = await applicant();
    await send('DELETE', `/api/jobs/${jobId}`);
    // A promise of one's own: what `expect` reads of an RPC's is another call, which nobody awaits.
    const store = async () => rpc.storeGenerated(caller, draftFor(jobId));
    await expect(store()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([await used(userId), await ids(send)]).toEqual([0, []]);
  });

  it('that is taken back leaves no row and no charge', async () => {
    const { send, userId, caller, jobId } = await applicant();
    const { id } = await rpc.storeGenerated(caller, draftFor(jobId));
    expect(await rpc.discardGenerated(caller, { id })).toBe(true);
    expect(await rpc.discardGenerated(caller, { id })).toBe(false);
    expect([await used(userId), await ids(send)]).toEqual([0, []]);
  });

  it('is not taken back once its owner has changed it, nor by anybody else', async () => {
    const { send, userId, caller, jobId } = await applicant();
    const { id } = await rpc.storeGenerated(caller, draftFor(jobId));
    const other = callerOf((await newUser()).userId);
    expect(await rpc.discardGenerated(other, { id })).toBe(false);
    await send('PATCH', `/api/applications/${id}`, { status: 'ready' });
    expect(await rpc.discardGenerated(caller, { id })).toBe(false);
    expect([await used(userId), await ids(send)]).toEqual([1, [id]]);
  });
});
