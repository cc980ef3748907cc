import { env } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userScope } from '@jobmatch/shared/caller';
import type { ImportResult } from '@jobmatch/shared/contracts/jobs';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { create, list, newPublicJob, rowOf, userJobOf } from '../postings-for-tests.ts';
import { explain, recordingDatabase } from '../recording-database.ts';
import { importJobs } from './service.ts';

const named = (sourceId: string, change: object = {}) => ({
  title: `Engineer ${sourceId}`,
  company: 'Acme',
  source: 'lever',
  sourceId,
  ...change,
});

async function importAll(send: Send, postings: unknown[]): Promise<ImportResult> {
  const { status, body } = await send('POST', '/api/jobs/import', { postings });
  expect(status).toBe(200);
  return body as ImportResult;
}

const statusesOf = ({ results }: ImportResult) => results.map(({ status }) => status);

const rowsOf = (userId: string) =>
  database(env).select().from(jobs).where(eq(jobs.ownerId, userId));

describe('an import', () => {
  it('says what became of each posting, in the order sent', async () => {
    const { send, userId } = await newUser();
    await importAll(send, [named('1'), named('2'), { title: 'Text', company: 'Acme' }]);
    const result = await importAll(send, [
      named('1'),
      { company: 'No title' },
      named('2', { title: 'Changed', benefits: ['Tea'] }),
      'not an object',
      named('3'),
      { title: 'Text', company: 'Acme' },
    ]);
    expect(statusesOf(result)).toEqual([
      'duplicate',
      'invalid',
      'updated',
      'invalid',
      'created',
      'duplicate',
    ]);
    expect(result).toMatchObject({ created: 1, updated: 1, duplicates: 2, invalid: 2 });
    expect(result.results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(result.results[1]?.error).toBe('title: Required.');
    const ids = result.results.map(({ id }) => id);
    expect([ids[1], ids[3]]).toEqual([null, null]);
    const changed = await rowOf(ids[2] ?? '');
    expect(changed).toMatchObject({
      title: 'Changed',
      benefits: ['Tea'],
      source: 'import',
      sourceId: 'lever:2',
      ownerId: userId,
    });
    expect(await rowsOf(userId)).toHaveLength(4);
    expect(await userJobOf(userId, ids[4] ?? '')).toMatchObject({ foundBy: 'import' });
    expect((await list(send)).total).toBe(4);
  });

  it('counts repeats within itself', async () => {
    const { send, userId } = await newUser();
    const url = 'https://acme.example/1';
    const result = await importAll(send, [
      named('1'),
      named('1'),
      named('1', { title: 'Second version' }),
      { title: 'A', company: 'Acme', url },
      { title: 'B', company: 'Acme', url },
      { title: 'A', company: 'Acme' },
    ]);
    expect(statusesOf(result)).toEqual([
      'created',
      'duplicate',
      'updated',
      'created',
      'duplicate',
      'duplicate',
    ]);
    const ids = result.results.map(({ id }) => id);
    expect(ids).toEqual([ids[0], ids[0], ids[0], ids[3], ids[3], ids[3]]);
    const titles = (await rowsOf(userId)).map(({ title }) => title);
    expect(new Set(titles)).toEqual(new Set(['Second version', 'A']));
  });

  it('knows the URL and the text of a posting added by hand', async () => {
    const { send, userId } = await newUser();
    const url = 'https://acme.example/1';
    const job = await create(send, { title: 'By hand', url });
    const result = await importAll(send, [
      { title: 'Other words', company: 'Acme', url },
      { title: 'By hand', company: 'Acme' },
    ]);
    const twin = { id: job.id, status: 'duplicate' };
    expect(result.results).toMatchObject([twin, twin]);
    expect(await rowsOf(userId)).toHaveLength(1);
    expect((await send('GET', `/api/jobs/${job.id}`)).body).toEqual(job);
  });

  it('stores every field as POST does', async () => {
    const { send } = await newUser();
    const content = {
      title: '“Ünïcode” \\ "quotes"',
      company: 'Acme',
      companyLogo: 'https://acme.example/logo.png',
      workArrangement: 'remote',
      remoteRegions: ['EU', 'UK'],
      description: 'Line\n\tline\u0001\u2028',
      salaryMin: 10.5,
      salaryMax: 20,
      salaryCurrency: 'EUR',
      salaryPeriod: 'hour',
      requiredSkills: ['C++', '"quoted"'],
      expiresAt: '2026-12-31T00:00:00Z',
    };
    const { results } = await importAll(send, [content]);
    const imported = await send('GET', `/api/jobs/${results[0]?.id}`);
    const { id: _, createdAt: __, updatedAt: ___, ...job } = await create(send, content);
    expect(imported.body).toMatchObject({
      ...job,
      source: 'import',
      sourceId: expect.any(String),
      dedupStatus: 'pending',
      canonicalJobId: null,
    });
  });

  it('replaces half of a surrogate pair, which SQLite cannot hold', async () => {
    const { send } = await newUser();
    const { results } = await importAll(send, [named('1', { title: 'a\ud800b' })]);
    expect(await rowOf(results[0]?.id ?? '')).toMatchObject({ title: 'a\ufffdb' });
  });

  it.each([
    { ownerId: newId() },
    { id: newId() },
    { isClosed: true },
    { dedupStatus: 'canonical' },
    { spamStatus: 'clean' },
  ])('refuses %o and names the field', async (forged) => {
    const { send, userId } = await newUser();
    const { results } = await importAll(send, [{ ...named('1'), ...forged }, named('2')]);
    const [field] = Object.keys(forged);
    expect(results[0]).toMatchObject({ status: 'invalid', error: `${field}: Unknown field.` });
    expect(results[1]).toMatchObject({ status: 'created' });
    expect(await rowsOf(userId)).toHaveLength(1);
  });

  it('never touches a row of another owner or of the catalogue', async () => {
    const [owner, other] = [await newUser(), await newUser()];
    const theirs = (await importAll(owner.send, [named('1')])).results[0]?.id ?? '';
    const publicId = await newPublicJob({ source: 'import', sourceId: 'lever:1' });
    const before = [await rowOf(theirs), await rowOf(publicId)];
    const change = { title: 'Poisoned', url: 'https://evil.example' };
    const result = await importAll(other.send, [named('1', change)]);
    expect(statusesOf(result)).toEqual(['created']);
    expect([await rowOf(theirs), await rowOf(publicId)]).toEqual(before);
    expect(await rowsOf(other.userId)).toMatchObject([{ title: 'Poisoned' }]);
  });

  it('keeps apart sources and ids that read alike when joined', async () => {
    const { send } = await newUser();
    const result = await importAll(send, [
      named('c', { source: 'a:b' }),
      named('b:c', { source: 'a' }),
    ]);
    expect(result.created).toBe(2);
  });

  it('leaves an edited posting alone when its text comes again without a source id', async () => {
    const { send } = await newUser();
    const posting = { title: 'Plain', company: 'Acme' };
    const { results } = await importAll(send, [posting]);
    await send('PATCH', `/api/jobs/${results[0]?.id}`, { title: 'Edited' });
    const again = await importAll(send, [posting]);
    expect(again.results).toMatchObject([{ id: results[0]?.id, status: 'duplicate' }]);
    expect(await rowOf(results[0]?.id ?? '')).toMatchObject({ title: 'Edited' });
  });
});

describe('500 postings', () => {
  const description = 'All about this job. '.repeat(200);
  const postings = Array.from({ length: 500 }, (_, i) =>
    i % 2 === 0
      ? named(String(i), { description, url: `https://acme.example/${i}` })
      : { title: `Job ${i}`, company: 'Acme', description },
  );

  it('go in with one batch of few statements, and only once', async () => {
    const { userId } = await newUser();
    const recording = recordingDatabase();
    const scope = userScope({ userId });
    const first = await importJobs({ ...env, DB: recording.DB }, scope, postings);
    expect(first.created).toBe(500);
    expect(recording.batches).toBe(1);
    expect(recording.statements.length).toBeLessThanOrEqual(8);
    expect(Math.max(...recording.statements.map(({ params }) => params.length))).toBe(2);
    for (const { params } of recording.statements) {
      for (const param of params) expect(Buffer.byteLength(String(param))).toBeLessThan(2_000_000);
    }
    const steps = (await explain(recording)).flat();
    expect(steps.filter((step) => /^SCAN (?:user_)?jobs\b/.test(step))).toEqual([]);
    // Not one of the owner's rows is read that the import does not name.
    expect(steps.filter((step) => /^SEARCH jobs .*\(owner_(?:id|key)=\?\)$/.test(step))).toEqual(
      [],
    );
    const again = await importJobs(env, scope, postings);
    expect(again).toMatchObject({ created: 0, updated: 0, duplicates: 500 });
    expect(again.results.map(({ id }) => id)).toEqual(first.results.map(({ id }) => id));
    expect(await rowsOf(userId)).toHaveLength(500);
  });

  it('are the most', async () => {
    const { send } = await newUser();
    const { status, body } = await send('POST', '/api/jobs/import', {
      postings: [...postings, named('x')],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ details: { fields: { postings: expect.any(String) } } });
    expect((await send('POST', '/api/jobs/import', { postings: [] })).status).toBe(400);
  });

  it('sent fifty times at once end as one row each', async () => {
    const { send, userId } = await newUser();
    const some = postings.slice(0, 40);
    const results = await Promise.all(Array.from({ length: 50 }, () => importAll(send, some)));
    const total = (name: 'created' | 'duplicates') =>
      results.reduce((sum, result) => sum + result[name], 0);
    expect([total('created'), total('duplicates')]).toEqual([40, 1960]);
    expect(await rowsOf(userId)).toHaveLength(40);
    const ids = results.map((result) => result.results.map(({ id }) => id).join());
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a large import', () => {
  const megabytes = (count: number) => ({
    postings: Array.from({ length: count * 10 }, (_, i) =>
      named(String(i), { description: 'x'.repeat(99_900) }),
    ),
  });

  it('may have 8 MB and no more', async () => {
    const { send, userId } = await newUser();
    expect((await send('POST', '/api/jobs/import', megabytes(9))).status).toBe(413);
    expect(await rowsOf(userId)).toEqual([]);
    const { status, body } = await send('POST', '/api/jobs/import', megabytes(8));
    expect(status).toBe(200);
    expect(body).toMatchObject({ created: 80 });
  });

  it('may hold postings of the largest size in any script', async () => {
    const { send } = await newUser();
    const longest = { description: '\u0001漢'.repeat(50_000), requirements: '漢'.repeat(100_000) };
    const result = await importAll(send, [named('1', longest), named('2', longest)]);
    expect(result.created).toBe(2);
    expect(await rowOf(result.results[1]?.id ?? '')).toMatchObject(longest);
  });
});
