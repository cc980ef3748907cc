import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpAdmin } from './support/admin.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { WITHOUT_PAUSES, importPostings, posting, publish, untilIdle } from './support/pipeline.ts';

const SCHEME =
  'Be your own boss! Build your downline, buy a starter kit and earn from everyone you recruit.';

interface Analysis extends Record<string, unknown> {
  jobId: string;
  status: string;
  score: number;
  categories: string[];
  flags: { category: string; reason: string; field: string; quote: string }[];
  analyzedAt: string;
}

let fleet: Fleet;
let admin: Person;

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  admin = await signUpAdmin(fleet);
});
afterAll(() => fleet.close());

const send = (person: Person, method: string, path: string, body?: unknown) =>
  fleet.send(method, path, { token: person.token, ...(body === undefined ? {} : { body }) });

async function analyzed(person: Person, id: string): Promise<Analysis> {
  const answer = await send(person, 'POST', `/api/spam-detection/analyze/${id}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Analysis>();
}

const report = async (person: Person, id: string, feedbackType = 'reported_spam') => {
  const answer = await send(person, 'POST', `/api/jobs/${id}/feedback`, {
    feedbackType,
    comment: 'Looks wrong.',
  });
  expect(answer.status, answer.text).toBe(201);
};

const statusOf = async (person: Person, id: string): Promise<string> =>
  (await analyzed(person, id)).status;

describe('the analysis of a posting', () => {
  it('quotes what it found, is kept, and is the same for everybody', async () => {
    const [one, other] = [await fleet.signUp(), await fleet.signUp()];
    const [id = ''] = await publish(fleet, [posting('Ambassador', { description: SCHEME })]);
    const first = await analyzed(one, id);
    expect(first).toMatchObject({ jobId: id, status: 'spam' });
    expect(first.score).toBeGreaterThanOrEqual(80);
    expect(first.categories[0]).toBe('mlm-scheme');
    for (const { field, quote } of first.flags) {
      expect([field, SCHEME.includes(quote)]).toEqual(['description', true]);
    }
    expect(await analyzed(other, id)).toEqual(first);
  });

  it('starts over when the content changes, and not when nothing does', async () => {
    const person = await fleet.signUp();
    const [id = ''] = await importPostings(fleet, person, [
      posting('Clerk', { description: SCHEME }),
    ]);
    expect(await statusOf(person, id)).toBe('spam');
    await send(person, 'PATCH', `/api/jobs/${id}`, { isSaved: true });
    const kept = await fleet.database.rows('select spam_status from jobs where id = ?', id);
    expect(kept).toEqual([{ spam_status: 'spam' }]);
    const answer = await send(person, 'PATCH', `/api/jobs/${id}`, { description: 'Typing.' });
    expect(answer.status, answer.text).toBe(200);
    const reset = await fleet.database.rows(
      'select spam_status, spam_score, spam_flags from jobs where id = ?',
      id,
    );
    expect(reset).toEqual([{ spam_status: 'unchecked', spam_score: null, spam_flags: '[]' }]);
    expect(await statusOf(person, id)).toBe('clean');
  });

  it('is made of fifty at once, and says which are not there', async () => {
    const [person, stranger] = [await fleet.signUp(), await fleet.signUp()];
    const mine = await importPostings(
      fleet,
      person,
      Array.from({ length: 48 }, (_, i) =>
        posting(`Porter of house ${i}`, i % 2 === 0 ? {} : { description: `${i}: ${SCHEME}` }),
      ),
    );
    const foreign = await importPostings(fleet, stranger, [posting('Porter')]);
    const absent = '6f1f3a52-6f0e-4b6c-9a3e-1d2c3b4a5f60';
    const answer = await send(person, 'POST', '/api/spam-detection/batch', {
      jobIds: [...mine, ...foreign, absent],
    });
    expect(answer.status, answer.text).toBe(200);
    const { results, notFound } = answer.json<
      { results: Analysis[]; notFound: string[] } & Record<string, unknown>
    >();
    expect(results.map(({ jobId }) => jobId)).toEqual(mine);
    expect(results.map(({ status }) => status)).toEqual(
      mine.map((_, i) => (i % 2 === 0 ? 'clean' : 'spam')),
    );
    expect(notFound).toEqual([...foreign, absent]);
    const tooMany = Array.from({ length: 51 }, () => absent);
    for (const jobIds of [[], tooMany, ['x']]) {
      const refused = await send(person, 'POST', '/api/spam-detection/batch', { jobIds });
      expect(refused.status).toBe(400);
    }
    const path = `/api/spam-detection/analyze/${foreign[0]}`;
    expect((await send(person, 'POST', path)).status).toBe(404);

    const stats = (await send(person, 'GET', '/api/spam-detection/stats')).json<
      {
        total: number;
        byStatus: Record<string, number>;
        byCategory: Record<string, number>;
      } & Record<string, unknown>
    >();
    const theirs = (await send(stranger, 'GET', '/api/spam-detection/stats')).json<typeof stats>();
    expect(stats.total - theirs.total).toBe(47);
    expect((stats.byStatus['spam'] ?? 0) - (theirs.byStatus['spam'] ?? 0)).toBe(24);
    expect((stats.byStatus['unchecked'] ?? 0) - (theirs.byStatus['unchecked'] ?? 0)).toBe(-1);
    const schemes = (of: typeof stats) => of.byCategory['mlm-scheme'] ?? 0;
    expect(schemes(stats) - schemes(theirs)).toBe(24);
  });
});

describe('reports', () => {
  it('of three users, and not three of one, put a posting up for review, which an admin decides', async () => {
    const [a, b, c] = [await fleet.signUp(), await fleet.signUp(), await fleet.signUp()];
    const [id = ''] = await publish(fleet, [posting('Caretaker')]);
    await report(a, id);
    await report(a, id);
    await report(a, id, 'reported_scam');
    await report(b, id, 'reported_expired');
    expect(await statusOf(a, id)).toBe('clean');
    await report(c, id);
    expect(await statusOf(a, id)).toBe('pending_review');

    const listed = await send(admin, 'GET', '/api/admin/spam-reports');
    const { spamReports } = listed.json<
      { spamReports: { jobId: string }[] } & Record<string, unknown>
    >();
    expect(spamReports.find(({ jobId }) => jobId === id)).toMatchObject({
      title: 'Caretaker',
      spamStatus: 'pending_review',
      reportCount: 4,
      reporterCount: 3,
      reports: expect.arrayContaining([
        { reportType: 'expired', reason: 'Looks wrong.', createdAt: expect.any(String) },
      ]),
    });
    const path = `/api/admin/spam-reports/${id}`;
    expect((await send(a, 'PATCH', path, { decision: 'reject' })).status).toBe(403);
    expect((await send(admin, 'PATCH', path, { decision: 'burn' })).status).toBe(400);
    const approved = await send(admin, 'PATCH', path, { decision: 'approve', notes: 'Checked.' });
    expect(approved.json()).toMatchObject({ jobId: id, spamStatus: 'manually_approved' });
    const after = await send(admin, 'GET', '/api/admin/spam-reports');
    expect(after.text).not.toContain(id);
    // Reports that were judged do not count again.
    await report(a, id);
    expect(await statusOf(a, id)).toBe('manually_approved');
    const rejected = await send(admin, 'PATCH', path, { decision: 'reject' });
    expect(rejected.json()).toMatchObject({ spamStatus: 'manually_rejected' });
    expect(await statusOf(b, id)).toBe('manually_rejected');
  });

  it('given at once by many are each counted', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => fleet.signUp()));
    const [id = ''] = await publish(fleet, [posting('Gatekeeper')]);
    await Promise.all(people.map((person) => report(person, id)));
    expect(await statusOf(admin, id)).toBe('pending_review');
  });

  it('stay when their author leaves, without a name and without a word of theirs', async () => {
    const [a, b, c] = [await fleet.signUp(), await fleet.signUp(), await fleet.signUp()];
    const [id = ''] = await publish(fleet, [posting('Lighthouse keeper')]);
    await report(a, id);
    await report(b, id);
    const erased = await send(a, 'DELETE', '/api/profile');
    expect(erased.status).toBe(202);
    await expect
      .poll(
        () =>
          fleet.database.rows(
            'select reason, reporter_user_id from spam_reports where job_id = ? and reporter_user_id is null',
            id,
          ),
        { timeout: 25_000 },
      )
      .toEqual([{ reason: null, reporter_user_id: null }]);
    await report(c, id);
    expect(await statusOf(b, id)).toBe('pending_review');
  });
});

describe('spam', () => {
  it('is neither found nor recommended nor similar, but stays its owner’s', async () => {
    const [owner, other] = [await fleet.signUp(), await fleet.signUp()];
    const title = 'Saddle maker';
    const scheme = { description: `Saddle maker. ${SCHEME}` };
    const [honest = '', crooked = ''] = await publish(fleet, [
      posting(title),
      posting(title, scheme),
    ]);
    const [mine = ''] = await importPostings(fleet, owner, [posting(title, scheme)]);
    for (const person of [owner, other]) {
      await send(person, 'PATCH', '/api/profile', {
        currentTitle: title,
        professionalSummary: title,
      });
    }
    await untilIdle(fleet);
    const found = async (person: Person): Promise<string[]> => {
      const answer = await send(person, 'POST', '/api/jobs/search', { query: title });
      return answer
        .json<{ jobs: { id: string }[] } & Record<string, unknown>>()
        .jobs.map(({ id }) => id);
    };
    const recommended = async (person: Person): Promise<string[]> => {
      const answer = await send(person, 'GET', '/api/jobs/recommended');
      return answer
        .json<{ recommended: { job: { id: string } }[] } & Record<string, unknown>>()
        .recommended.map(({ job }) => job.id);
    };
    const similar = async (person: Person): Promise<string> =>
      (await send(person, 'GET', `/api/jobs/${honest}/similar`)).text;

    expect(await found(other)).toEqual(expect.arrayContaining([honest, crooked]));
    expect(await recommended(other)).toEqual(expect.arrayContaining([honest, crooked]));
    expect(await similar(other)).toContain(crooked);
    expect(await statusOf(other, crooked)).toBe('spam');
    expect(await statusOf(owner, mine)).toBe('spam');

    const seen = await found(owner);
    expect(seen).toEqual(expect.arrayContaining([honest, mine]));
    expect(seen).not.toContain(crooked);
    expect(await found(other)).not.toContain(crooked);
    for (const person of [owner, other]) {
      const shown = await recommended(person);
      expect(shown).toContain(honest);
      expect(shown).not.toContain(crooked);
      expect(shown).not.toContain(mine);
      expect(await similar(person)).not.toContain(crooked);
    }
    expect((await send(owner, 'GET', `/api/jobs/${mine}`)).status).toBe(200);
    // Reports do not bring it back into sight while they wait for an admin.
    for (let i = 0; i < 3; i += 1) await report(await fleet.signUp(), crooked);
    expect(await statusOf(other, crooked)).toBe('pending_review');
    expect(await found(other)).not.toContain(crooked);
  });
});
