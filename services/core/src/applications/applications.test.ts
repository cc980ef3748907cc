import { Application } from '@jobmatch/shared/contracts/application-answers';
import type { ApplicationVariant } from '@jobmatch/shared/contracts/applications';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../test/client.ts';
import { POSTING, create, newPublicJob } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { database } from '../database.ts';
import { listApplications } from './queries.ts';

const path = '/api/applications';

const variant = (id: string, coverLetter = 'Dear Acme'): ApplicationVariant => ({
  id,
  name: `Variant ${id}`,
  resume: {
    summary: 'Builds platforms.',
    experience: [
      {
        title: 'Engineer',
        company: 'Initech',
        location: null,
        startDate: '2019-03',
        endDate: null,
        bullets: ['Cut build times by half'],
      },
    ],
    skills: ['C++', 'Go'],
    education: [
      {
        institution: 'MIT',
        degree: 'BSc',
        fieldOfStudy: null,
        startDate: null,
        endDate: '2018',
      },
    ],
  },
  coverLetter,
  aiRationale: ['Leads with results'],
  truth: { checked: 7, removed: [{ kind: 'skill', text: '10 years of Rust', where: 'summary' }] },
});

async function add(send: Send, body: object = { jobTitle: 'Engineer', company: 'Acme' }) {
  const answer = await send('POST', path, body);
  expect(answer).toMatchObject({ status: 201 });
  return v.parse(Application, answer.body);
}

const fieldError = (field: string) => ({
  code: 'VALIDATION_ERROR',
  details: { fields: { [field]: expect.any(String) } },
});

describe('an application', () => {
  it('is made, read, changed, listed and deleted', async () => {
    const { send } = await newUser();
    const made = await add(send, { jobTitle: ' Engineer ', company: 'Acme' });
    expect(made).toEqual({
      id: expect.any(String),
      jobId: null,
      jobTitle: 'Engineer',
      company: 'Acme',
      status: 'draft',
      variants: [],
      selectedVariantId: null,
      coverLetter: null,
      customResume: null,
      editHistory: [],
      submittedAt: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    const one = `${path}/${made.id}`;
    expect((await send('GET', one)).body).toEqual(made);

    const variants = [variant('variant-impact'), variant('variant-concise')];
    const sent = { variants, selectedVariantId: 'variant-impact', status: 'ready' };
    const changed = await send('PATCH', one, sent);
    expect(changed).toMatchObject({ status: 200, body: sent });
    expect((await send('GET', one)).body).toEqual(changed.body);

    const { body: list } = await send('GET', path);
    expect(list).toMatchObject({ total: 1, applications: [{ id: made.id, status: 'ready' }] });
    expect(list).toMatchObject({
      applications: [{ variants: variants.map(({ id, name }) => ({ id, name })) }],
    });
    expect(JSON.stringify(list)).not.toContain('coverLetter');
    expect((await send('GET', `${path}?status=draft`)).body).toMatchObject({ total: 0 });

    expect((await send('DELETE', one)).status).toBe(204);
    expect((await send('GET', one)).status).toBe(404);
    expect((await send('DELETE', one)).status).toBe(404);
  });

  it('takes title and company from a posting the caller can see, unless given', async () => {
    const { send } = await newUser();
    const { id: jobId } = await create(send);
    expect(await add(send, { jobId })).toMatchObject({
      jobId,
      jobTitle: POSTING.title,
      company: POSTING.company,
    });
    const publicId = await newPublicJob();
    expect(await add(send, { jobId: publicId, company: 'Acme Ltd' })).toMatchObject({
      jobTitle: POSTING.title,
      company: 'Acme Ltd',
    });
    const stranger = await newUser();
    for (const unseen of [jobId, newId()]) {
      const answer = await stranger.send('POST', path, { jobId: unseen, jobTitle: 'x' });
      expect(answer).toMatchObject({ status: 404, body: { detail: 'Job not found.' } });
    }
  });

  it('notes when it was first submitted', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    const first = (await send('PATCH', `${path}/${id}`, { status: 'submitted' }))
      .body as Application;
    expect(first.submittedAt).toEqual(expect.any(String));
    await send('PATCH', `${path}/${id}`, { status: 'draft' });
    const second = await send('PATCH', `${path}/${id}`, { status: 'submitted' });
    expect(second.body).toMatchObject({ submittedAt: first.submittedAt });
  });

  it.each([
    [{}, 'jobTitle'],
    [{ jobTitle: 'x' }, 'company'],
    [{ jobTitle: 'x', company: 'y', status: 'lost' }, 'status'],
    [{ jobTitle: 'x', company: 'y', userId: newId() }, 'userId'],
    [{ jobTitle: 'x', company: 'y', variants: [variant('a'), variant('a')] }, 'variants'],
    [{ jobTitle: 'x', company: 'y', variants: [{ ...variant('a'), x: 1 }] }, 'variants.0.x'],
    [{ jobTitle: 'x', company: 'y', selectedVariantId: 'a' }, 'selectedVariantId'],
    [{ jobTitle: 'x', company: 'y', coverLetter: 'a'.repeat(10_001) }, 'coverLetter'],
  ])('is refused %#, naming the field', async (body, field) => {
    const { send } = await newUser();
    expect(await send('POST', path, body)).toMatchObject({ status: 400, body: fieldError(field) });
  });
});

describe('the selected variant', () => {
  it('is one of the variants, whichever of the two changes', async () => {
    const { send } = await newUser();
    const body = { jobTitle: 'x', company: 'y', variants: [variant('a'), variant('b')] };
    const { id } = await add(send, { ...body, selectedVariantId: 'a' });
    const refused = { status: 400, body: fieldError('selectedVariantId') };
    for (const change of [
      { selectedVariantId: 'c' },
      { variants: [variant('b')] },
      { variants: [variant('b')], selectedVariantId: 'a' },
    ]) {
      expect(await send('PATCH', `${path}/${id}`, change)).toMatchObject(refused);
    }
    expect((await send('GET', `${path}/${id}`)).body).toMatchObject({
      ...body,
      selectedVariantId: 'a',
      editHistory: [],
    });
    const moved = { variants: [variant('b')], selectedVariantId: 'b' };
    expect((await send('PATCH', `${path}/${id}`, moved)).status).toBe(200);
    expect((await send('PATCH', `${path}/${id}`, { selectedVariantId: null })).status).toBe(200);
  });
});

describe('the edit history', () => {
  it('tells which document was changed, by its hash and size before', async () => {
    const { send } = await newUser();
    const body = { jobTitle: 'x', company: 'y', variants: [variant('a'), variant('b')] };
    const { id } = await add(send, body);
    const variants = [variant('a'), variant('b', 'Dear Sirs'), variant('c')];
    const changed = await send('PATCH', `${path}/${id}`, { variants, coverLetter: 'é' });
    const size = JSON.stringify(variant('b')).length;
    expect((changed.body as Application).editHistory).toMatchObject([
      {
        field: 'variants',
        variantId: 'b',
        beforeSize: size,
        beforeHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      { field: 'variants', variantId: 'c', beforeSize: 0, beforeHash: null },
      { field: 'coverLetter', variantId: null, beforeHash: null, afterSize: 4 },
    ]);
    const same = await send('PATCH', `${path}/${id}`, { variants, status: 'ready' });
    expect((same.body as Application).editHistory).toHaveLength(3);
  });

  it('keeps the last hundred', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    for (let i = 0; i < 102; i += 1) {
      await send('PATCH', `${path}/${id}`, { coverLetter: 'a'.repeat(i + 1) });
    }
    const { editHistory } = (await send('GET', `${path}/${id}`)).body as Application;
    expect(editHistory).toHaveLength(100);
    expect(editHistory.at(-1)).toMatchObject({ beforeSize: 103, afterSize: 104 });
  });

  it('has every edit that parallel requests made, and no other', async () => {
    const { send } = await newUser();
    const { id } = await add(send);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        i % 2 === 0
          ? send('PATCH', `${path}/${id}`, { coverLetter: `letter ${i}` })
          : send('PATCH', `${path}/${id}`, { variants: [variant(`v${i}`)] }),
      ),
    );
    const done = answers.filter(({ status }) => status === 200).length;
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const application = (await send('GET', `${path}/${id}`)).body as Application;
    const letters = application.editHistory.filter(({ field }) => field === 'coverLetter').length;
    const added = application.editHistory.filter(
      ({ field, afterSize }) => field === 'variants' && afterSize > 0,
    ).length;
    expect(letters + added).toBe(done);
    expect(done).toBeGreaterThan(0);
  });
});

describe('another user’s application', () => {
  it.each([
    ['GET', undefined],
    ['PATCH', { status: 'ready' }],
    ['PATCH', { status: 'nonsense' }],
    ['DELETE', undefined],
  ])('reads as absent to %s %o', async (method, body) => {
    const owner = await newUser();
    const application = await add(owner.send);
    const { send } = await newUser();
    for (const id of [application.id, newId()]) {
      const answer = await send(method, `${path}/${id}`, body);
      expect(answer).toMatchObject({ status: 404, body: { detail: 'Application not found.' } });
    }
    expect((await owner.send('GET', `${path}/${application.id}`)).body).toEqual(application);
    expect((await send('GET', path)).body).toMatchObject({ applications: [], total: 0 });
  });
});

it('lists newest first, by cursor and by page, from an index in one batch', async () => {
  const { userId, send } = await newUser();
  const made = [];
  for (let i = 0; i < 5; i += 1) made.unshift((await add(send)).id);
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await send('GET', `${path}?limit=2${cursor && `&cursor=${cursor}`}`);
    const page = body as {
      applications: { id: string; createdAt: string }[];
      nextCursor: string | null;
    };
    seen.push(...page.applications.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(seen.toSorted()).toEqual(made.toSorted());
  const recording = recordingDatabase();
  const query = { page: 1, limit: 2, status: 'draft' as const };
  await listApplications(database({ DB: recording.DB }), userScope({ userId }), query);
  expect([recording.batches, recording.statements.length]).toEqual([1, 2]);
  const steps = (await explain(recording)).flat();
  expect(steps.filter((step) => step.startsWith('SCAN applications'))).toEqual([]);
});
