import { env } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { spamReports } from '@jobmatch/db-schema/spam-reports';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, newPublicJob, rowOf } from '../jobs/postings-for-tests.ts';

const PATH = '/api/admin/spam-reports';

const reportsOf = (jobId: string) =>
  database(env).select().from(spamReports).where(eq(spamReports.jobId, jobId));

async function report(jobId: string, feedbackType = 'reported_spam'): Promise<string> {
  const { send, userId } = await newUser();
  const body = { feedbackType, comment: 'No.', reasons: ['fee'] };
  expect((await send('POST', `/api/jobs/${jobId}/feedback`, body)).status).toBe(201);
  return userId;
}

const statusOf = async (id: string) => (await rowOf(id))?.spamStatus;

interface List {
  spamReports: { jobId: string; reportCount: number; reporterCount: number }[];
  nextCursor: string | null;
}

describe('a report', () => {
  it.each([
    ['reported_spam', 'spam'],
    ['reported_scam', 'scam'],
    ['reported_expired', 'expired'],
  ])('given as %s is kept with its reason', async (feedbackType, reportType) => {
    const id = await newPublicJob();
    const reporterUserId = await report(id, feedbackType);
    expect(await reportsOf(id)).toMatchObject([
      {
        reporterUserId,
        reportType,
        reason: 'No.',
        details: { reasons: ['fee'] },
        reviewStatus: 'pending',
      },
    ]);
  });

  it('is not made of other feedback, nor of a posting that is not visible', async () => {
    const id = await newPublicJob();
    await report(id, 'thumbs_down');
    expect(await reportsOf(id)).toEqual([]);
    const foreign = await create((await newUser()).send);
    const { send } = await newUser();
    const body = { feedbackType: 'reported_spam' };
    expect((await send('POST', `/api/jobs/${foreign.id}/feedback`, body)).status).toBe(404);
    expect(await reportsOf(foreign.id)).toEqual([]);
  });

  it('of one user counts once, whatever they report it as and however often', async () => {
    const id = await newPublicJob();
    const { send } = await newUser();
    for (const type of ['spam', 'scam', 'expired', 'spam']) {
      await send('POST', `/api/jobs/${id}/feedback`, { feedbackType: `reported_${type}` });
    }
    await report(id);
    expect([await statusOf(id), (await reportsOf(id)).length]).toEqual(['unchecked', 4]);
    await report(id);
    expect(await statusOf(id)).toBe('pending_review');
  });

  it('does not reopen what an admin has taken out of sight', async () => {
    const id = await newPublicJob({ spamStatus: 'manually_rejected' });
    for (let i = 0; i < 3; i += 1) await report(id);
    expect(await statusOf(id)).toBe('manually_rejected');
  });
});

describe('the review', () => {
  it('decides on the posting and on every report of it', async () => {
    const admin = await newUser('admin');
    const id = await newPublicJob();
    for (let i = 0; i < 3; i += 1) await report(id);
    const rejected = await admin.send('PATCH', `${PATH}/${id}`, { decision: 'reject', notes: 'N' });
    expect(rejected).toMatchObject({
      status: 200,
      body: { jobId: id, spamStatus: 'manually_rejected' },
    });
    for (const row of await reportsOf(id)) {
      expect(row).toMatchObject({
        reviewStatus: 'confirmed',
        reviewedBy: admin.userId,
        reviewedAt: expect.any(String),
        reviewNotes: 'N',
        actionTaken: 'manually_rejected',
      });
    }
    await admin.send('PATCH', `${PATH}/${id}`, { decision: 'approve' });
    expect(await statusOf(id)).toBe('manually_approved');
    expect(new Set((await reportsOf(id)).map((row) => row.reviewStatus))).toEqual(
      new Set(['rejected']),
    );
    // Three others later are reason to look again.
    await report(id);
    await report(id);
    expect(await statusOf(id)).toBe('manually_approved');
    await report(id);
    expect(await statusOf(id)).toBe('pending_review');
  });

  it('lists what waits, the longest waiting first, page by page', async () => {
    const { send } = await newUser('admin');
    const waiting: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const id = await newPublicJob();
      waiting.push(id);
      for (let j = 0; j < 3; j += 1) await report(id);
    }
    const unlisted = await newPublicJob();
    await report(unlisted);
    const seen: List['spamReports'] = [];
    let cursor = '';
    do {
      const { body } = await send('GET', `${PATH}?limit=2${cursor}`);
      const { spamReports: page, nextCursor } = body as List;
      seen.push(...page);
      cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`;
    } while (cursor !== '');
    const ids = seen.map(({ jobId }) => jobId);
    expect(ids.filter((id) => waiting.includes(id))).toEqual(waiting);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(unlisted);
    expect(seen.find(({ jobId }) => jobId === waiting[0])).toMatchObject({
      reportCount: 3,
      reporterCount: 3,
    });
  });

  it('is an admin’s, by what the account is now, and of reported postings only', async () => {
    const [user, admin] = [await newUser(), await newUser('admin')];
    const [reported, other] = [await newPublicJob(), await newPublicJob()];
    await report(reported);
    const decision = { decision: 'reject' };
    for (const send of [user.send, anonymous]) {
      const status = send === anonymous ? 401 : 403;
      expect((await send('GET', PATH)).status).toBe(status);
      expect((await send('PATCH', `${PATH}/${reported}`, decision)).status).toBe(status);
    }
    for (const id of [other, newId(), 'x']) {
      expect((await admin.send('PATCH', `${PATH}/${id}`, decision)).status).toBe(404);
    }
    for (const wrong of [{}, { decision: 'burn' }, { ...decision, extra: 1 }]) {
      expect((await admin.send('PATCH', `${PATH}/${reported}`, wrong)).status).toBe(400);
    }
    await env.DB.prepare("update users set role = 'user' where id = ?").bind(admin.userId).run();
    expect((await admin.send('PATCH', `${PATH}/${reported}`, decision)).status).toBe(403);
    const rows = await database(env).select().from(jobs).where(eq(jobs.id, reported));
    expect(rows[0]?.spamStatus).toBe('unchecked');
  });
});
