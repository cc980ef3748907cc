import { env } from 'cloudflare:workers';
import { TRACKER_STATUSES, trackedApplications } from '@jobmatch/db-schema/applications';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { listTracked } from './queries.ts';
import { TrackedApplication } from './tracked-application.ts';
import { TRANSITIONS } from './transitions.ts';

const path = '/api/tracked-applications';

/** The longest a posting can have. */
const TITLE = 't'.repeat(300);

async function add(send: Send, body: object = {}) {
  const answer = await send('POST', path, { jobTitle: 'Engineer', company: 'Acme', ...body });
  expect(answer).toMatchObject({ status: 201 });
  return v.parse(TrackedApplication, answer.body);
}

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

describe('a tracked application', () => {
  it('is made, read, changed, listed and deleted', async () => {
    const { send } = await newUser();
    const body = {
      location: 'Berlin',
      appliedDate: '2026-01-05',
      matchScore: 81,
      recruiter: { name: 'Ada', email: 'ada@acme.test', phone: null, linkedinUrl: null },
      interviews: [{ type: 'phone', scheduledAt: '2099-05-01T10:00:00+02:00' }],
      followUpActions: [{ action: 'Write to Ada', dueAt: '2099-01-01' }],
      offerDetails: { salary: 90_000, currency: 'eur', period: 'year' },
      notes: 'Nice people',
      tags: ['remote', 'Remote'],
      nextAction: 'Prepare',
    };
    const made = await add(send, body);
    expect(made).toMatchObject({
      status: 'applied',
      ...body,
      interviews: [{ type: 'phone', scheduledAt: '2099-05-01T08:00:00.000Z', outcome: null }],
      nextInterviewDate: '2099-05-01T08:00:00.000Z',
      followUpActions: [{ action: 'Write to Ada', dueAt: '2099-01-01', doneAt: null }],
      offerDetails: { salary: 90_000, currency: 'EUR', benefits: [], deadline: null },
      tags: ['Remote'],
      archived: false,
      statusHistory: [{ status: 'applied', note: null, at: expect.any(String) }],
      activityLog: [{ type: 'created', to: 'applied' }],
    });
    const one = `${path}/${made.id}`;
    expect((await send('GET', one)).body).toEqual(made);
    expect((await send('GET', path)).body).toMatchObject({
      total: 1,
      trackedApplications: [made],
    });

    const [interview] = made.interviews;
    const interviews = [{ ...interview, outcome: 'passed' }];
    const changed = await send('PATCH', one, { interviews, notes: null });
    expect(changed).toMatchObject({
      status: 200,
      body: { interviews, notes: null, location: 'Berlin', nextInterviewDate: null },
    });
    expect((changed.body as TrackedApplication).activityLog).toMatchObject([
      { type: 'created' },
      { type: 'updated', fields: ['notes', 'interviews'] },
    ]);
    expect((await send('DELETE', one)).status).toBe(204);
    expect((await send('GET', one)).status).toBe(404);
  });

  it('takes what it can from the application and the posting it is about', async () => {
    const { send } = await newUser();
    const { id: jobId } = await create(send, { location: 'Oslo', title: TITLE });
    const { body } = await send('POST', '/api/applications', { jobId, company: 'Acme Ltd' });
    const applicationId = (body as { id: string }).id;
    const answer = await send('POST', path, { applicationId });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        applicationId,
        jobId,
        jobTitle: TITLE,
        company: 'Acme Ltd',
        location: 'Oslo',
      },
    });
    const stranger = await newUser();
    for (const [link, what] of [
      [{ applicationId }, 'Application'],
      [{ applicationId: newId() }, 'Application'],
      [{ jobId }, 'Job'],
      [{ jobId: newId() }, 'Job'],
    ] as const) {
      const refused = await stranger.send('POST', path, { jobTitle: 'x', company: 'y', ...link });
      expect(refused).toMatchObject({ status: 404, body: { detail: `${what} not found.` } });
    }
  });

  it.each([
    [{ jobTitle: null }, 'jobTitle'],
    [{ matchScore: 101 }, 'matchScore'],
    [{ appliedDate: '2026-02-30' }, 'appliedDate'],
    [{ appliedDate: '2026-02-31T10:00:00Z' }, 'appliedDate'],
    [{ appliedDate: '2026-02-03T25:00:00Z' }, 'appliedDate'],
    [{ nextActionDate: '9999-12-31T23:59:59-01:00' }, 'nextActionDate'],
    [
      { interviews: [{ type: 'x', scheduledAt: '0000-01-01T00:00:00+01:00' }] },
      'interviews.0.scheduledAt',
    ],
    [{ interviews: [{ type: 'phone', scheduledAt: 'soon' }] }, 'interviews.0.scheduledAt'],
    [{ recruiter: { email: 'nobody' } }, 'recruiter.email'],
    [{ hiringManager: { linkedinUrl: 'javascript:alert(1)' } }, 'hiringManager.linkedinUrl'],
    [{ offerDetails: { salary: -1 } }, 'offerDetails.salary'],
    [{ statusHistory: [] }, 'statusHistory'],
    [{ activityLog: [] }, 'activityLog'],
    [{ archived: true }, 'archived'],
    [{ status: 'won' }, 'status'],
  ])('is refused with %o, naming the field', async (change, field) => {
    const { send } = await newUser();
    const body = { jobTitle: 'x', company: 'y', ...change };
    expect(await send('POST', path, body)).toMatchObject({ status: 400, body: fieldError(field) });
    const { id } = await add(send);
    const changed = await send('PATCH', `${path}/${id}`, change);
    expect(changed).toMatchObject({ status: 400, body: fieldError(field) });
  });

  it('takes a note of a status only with one', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    const answer = await send('PATCH', `${path}/${id}`, { statusNote: 'x' });
    expect(answer).toMatchObject({ status: 400, body: fieldError('statusNote') });
  });
});

describe('the status', () => {
  it.each(TRACKER_STATUSES)('after %s is one of those that may follow', async (from) => {
    const { send } = await newUser();
    for (const to of TRANSITIONS[from]) {
      const { id } = await add(send, { status: from });
      const answer = await send('PATCH', `${path}/${id}`, { status: to, statusNote: 'so' });
      const statusHistory = [{ status: from }, { status: to, note: 'so' }];
      expect(answer).toMatchObject({ status: 200, body: { status: to, statusHistory } });
    }
  });

  it.each(TRACKER_STATUSES)('after %s is no other, and not the same again', async (from) => {
    const { send } = await newUser();
    const made = await add(send, { status: from });
    const allowed: readonly string[] = TRANSITIONS[from];
    for (const to of TRACKER_STATUSES.filter((status) => !allowed.includes(status))) {
      const answer = await send('PATCH', `${path}/${made.id}`, { status: to, notes: 'x' });
      const body = { code: 'INVALID_TRANSITION', details: { from, to, allowed } };
      expect(answer).toMatchObject({ status: 409, body });
    }
    expect((await send('GET', `${path}/${made.id}`)).body).toEqual(made);
  });

  it('changes once, whatever the number of parallel requests', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('PATCH', `${path}/${id}`, { status: 'screening' })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array<number>(49).fill(409)]);
    const row = (await send('GET', `${path}/${id}`)).body as TrackedApplication;
    expect(row.statusHistory.map(({ status }) => status)).toEqual(['applied', 'screening']);
    expect(row.activityLog).toHaveLength(2);
  });
});

describe('the activity log', () => {
  it('loses no parallel entry and keeps the last 200', async () => {
    const { userId, send } = await newUser();
    const { id } = await add(send);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => send('PATCH', `${path}/${id}`, { notes: `${i}` })),
    );
    const row = (await send('GET', `${path}/${id}`)).body as TrackedApplication;
    expect(row.activityLog).toHaveLength(21);
    const entry = {
      at: new Date(0).toISOString(),
      type: 'updated',
      fields: [],
      from: null,
      to: null,
    };
    await database(env)
      .update(trackedApplications)
      .set({ activityLog: Array.from({ length: 200 }, () => entry) })
      .where(eq(trackedApplications.userId, userId));
    const full = (await send('PATCH', `${path}/${id}`, { notes: 'more' }))
      .body as TrackedApplication;
    expect(full.activityLog).toHaveLength(200);
    expect(full.activityLog.at(-1)).toMatchObject({ fields: ['notes'] });
  });
});

describe('the archive', () => {
  it('is entered and left once, and hides from what is active', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    await add(send, { status: 'rejected' });
    const active = async () =>
      (
        (await send('GET', `${path}/active`)).body as { trackedApplications: { id: string }[] }
      ).trackedApplications.map((row) => row.id);
    expect(await active()).toEqual([id]);
    for (let i = 0; i < 2; i += 1) {
      const answer = await send('PATCH', `${path}/${id}/archive`);
      expect(answer).toMatchObject({ status: 200, body: { archived: true } });
      expect((answer.body as TrackedApplication).activityLog).toHaveLength(2);
    }
    expect(await active()).toEqual([]);
    expect((await send('GET', `${path}?archived=true`)).body).toMatchObject({ total: 1 });
    expect((await send('GET', `${path}?archived=0`)).body).toMatchObject({ total: 1 });
    const back = await send('PATCH', `${path}/${id}/unarchive`);
    expect(back.body).toMatchObject({ archived: false });
    expect(await active()).toEqual([id]);
  });
});

describe('another user’s', () => {
  it.each([
    ['GET', '', undefined],
    ['PATCH', '', { notes: 'mine' }],
    ['PATCH', '', { status: 'nonsense', x: 1 }],
    ['PATCH', '/archive', undefined],
    ['PATCH', '/unarchive', undefined],
    ['DELETE', '', undefined],
  ])('reads as absent to %s %s %o', async (method, suffix, body) => {
    const owner = await newUser();
    const made = await add(owner.send);
    const { send } = await newUser();
    for (const id of [made.id, newId()]) {
      const answer = await send(method, `${path}/${id}${suffix}`, body);
      const detail = 'Tracked application not found.';
      expect(answer).toMatchObject({ status: 404, body: { detail } });
    }
    expect((await owner.send('GET', `${path}/${made.id}`)).body).toEqual(made);
    expect((await send('GET', path)).body).toMatchObject({ total: 0 });
    expect((await send('GET', `${path}/stats`)).body).toMatchObject({ total: 0 });
  });
});

it.each([{}, { archived: false }, { status: 'applied' as const }, { active: true }])(
  'lists %o from an index in order, in one batch',
  async (filter) => {
    const recording = recordingDatabase();
    const db = database({ DB: recording.DB });
    await listTracked(db, userScope({ userId: newId() }), { page: 1, limit: 20, ...filter });
    expect([recording.batches, recording.statements.length]).toEqual([1, 2]);
    const steps = (await explain(recording)).flat();
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    expect(steps.filter((step) => step.includes('USE TEMP B-TREE FOR ORDER BY'))).toEqual([]);
  },
);
