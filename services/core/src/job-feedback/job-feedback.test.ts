import { env } from 'cloudflare:workers';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, newPublicJob, rowOf, userJobOf } from '../jobs/postings-for-tests.ts';

const pathOf = (id: string) => `/api/jobs/${id}/feedback`;
const stored = (jobId: string) =>
  database(env).select().from(jobFeedback).where(eq(jobFeedback.jobId, jobId));

describe('feedback', () => {
  it('comes back as it was given, and replaces what was said of that type before', async () => {
    const { send, userId } = await newUser();
    const id = await newPublicJob();
    const given = {
      feedbackType: 'thumbs_up',
      rating: 5,
      reasons: ['salary', 'Salary', 'place'],
      comment: 'Nice',
      context: { list: 'mine', rank: 3, shown: true, query: null },
    };
    const first = await send('POST', pathOf(id), given);
    expect(first).toMatchObject({
      status: 201,
      body: { ...given, reasons: ['Salary', 'place'], jobId: id },
    });
    const again = await send('POST', pathOf(id), { feedbackType: 'thumbs_up', rating: 1 });
    expect(again).toMatchObject({
      status: 201,
      body: { id: (first.body as { id: string }).id, rating: 1, reasons: [], comment: null },
    });
    await send('POST', pathOf(id), { feedbackType: 'applied' });
    expect(await stored(id)).toHaveLength(2);
    expect(await userJobOf(userId, id)).toBeUndefined();
  });

  it.each([
    ['hidden', { archived: true, saved: false }],
    ['not_interested', { archived: true, saved: false }],
    ['saved', { archived: false, saved: true }],
  ])('%s acts on the caller’s list', async (feedbackType, expected) => {
    const { send, userId } = await newUser();
    const id = await newPublicJob();
    const before = await rowOf(id);
    await send('POST', pathOf(id), { feedbackType });
    expect(await userJobOf(userId, id)).toMatchObject({ ...expected, expiresAt: null });
    expect(await rowOf(id)).toEqual(before);
    const other = await newUser();
    expect(await userJobOf(other.userId, id)).toBeUndefined();
  });

  it.each([
    ['feedbackType', { feedbackType: 'loved' }],
    ['feedbackType', { feedbackType: undefined }],
    ['rating', { rating: 0 }],
    ['rating', { rating: 6 }],
    ['rating', { rating: 2.5 }],
    ['reasons', { reasons: Array.from({ length: 21 }, (_, i) => `${i}`) }],
    ['comment', { comment: 'x'.repeat(2001) }],
    ['context.a', { context: { a: {} } }],
    ['userId', { userId: newId() }],
  ])('that is not valid names %s', async (field, change) => {
    const { send } = await newUser();
    const id = await newPublicJob();
    const body = { feedbackType: 'thumbs_up', ...change };
    expect(await send('POST', pathOf(id), body)).toMatchObject({
      status: 400,
      body: { details: { fields: { [field]: expect.any(String) } } },
    });
    expect(await stored(id)).toEqual([]);
  });

  it('on another user’s posting is on an absent one', async () => {
    const { id } = await create((await newUser()).send);
    const { send, userId } = await newUser();
    for (const body of [{ feedbackType: 'saved' }, { nonsense: 1 }]) {
      for (const named of [id, newId(), 'x']) {
        expect(await send('POST', pathOf(named), body)).toMatchObject({
          status: 404,
          body: { detail: 'Job not found.' },
        });
      }
    }
    expect(await stored(id)).toEqual([]);
    expect(await userJobOf(userId, id)).toBeUndefined();
    expect((await anonymous('POST', pathOf(id), {})).status).toBe(401);
  });

  it('given 50 times at once is given once', async () => {
    const { send } = await newUser();
    const id = await newPublicJob();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send('POST', pathOf(id), { feedbackType: 'saved' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await stored(id)).toHaveLength(1);
  });
});
