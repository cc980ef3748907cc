import { env, exports } from 'cloudflare:workers';
import { jobs } from '@jobmatch/db-schema/jobs';
import type { CreateJob } from '@jobmatch/shared/contracts/jobs';
import type { Origin, SourcedPosting } from '@jobmatch/shared/contracts/postings-intake';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { followBoard } from '../feeds/service.ts';
import { canonicalHash } from '../job-duplicates/canonical-hash.ts';
import { contentHash } from '../jobs/content-hash.ts';
import { create, rowOf, userJobOf } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { listFound } from './list/queries.ts';
import { closeMissing, openSourceIds, sightBoard } from './queries.ts';
import { storePostings } from './store.ts';

const db = database(env);
const NOTHING = { created: 0, known: 0 };
const AT = '2026-06-01T00:00:00.000Z';
const hoursAfter = (hours: number) => new Date(Date.parse(AT) + hours * 3_600_000).toISOString();

const newBoard = (): Origin => ({ source: 'greenhouse', board: `b-${newId()}` });

function posting(sourceId: string, change: Partial<CreateJob> = {}): SourcedPosting {
  return {
    ...{ sourceId, title: `Job ${sourceId}`, company: 'Acme', companyLogo: null, location: null },
    ...{ country: null, workArrangement: 'unknown', remoteRegions: [], description: 'Text.' },
    ...{
      requirements: null,
      benefits: [],
      url: `https://acme.example/${sourceId}`,
      language: null,
    },
    ...{ jobType: null, experienceLevel: null, salaryMin: null, salaryMax: null },
    ...{ salaryCurrency: null, salaryPeriod: null, requiredSkills: [], preferredSkills: [] },
    ...{ industry: null, companySize: null, postedAt: null, expiresAt: null },
    ...change,
  };
}

const store = (origin: Origin, postings: SourcedPosting[], seenAt = AT, list = NOTHING) =>
  storePostings(db, origin, { postings, list, seenAt });

async function only(origin: Origin, sourceId: string) {
  const key = origin.board === null ? sourceId : `${origin.board}:${sourceId}`;
  const rows = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.source, origin.source), eq(jobs.sourceId, key)));
  expect(rows).toHaveLength(1);
  const [row] = rows;
  if (row === undefined) throw new Error('No row.');
  return row;
}

const tasksOf = async (jobId: string) =>
  (
    await env.DB.prepare(
      'select task_type as type, status from embedding_tasks where subject_id = ?',
    )
      .bind(jobId)
      .all<{ type: string; status: string }>()
  ).results;

describe('an intake', () => {
  it('makes public rows with the hashes that imports and duplicates go by', async () => {
    const origin = newBoard();
    const sent = posting('1', { salaryMin: 10, salaryPeriod: 'hour', benefits: ['Tea'] });
    const [stored] = await store(origin, [sent]);
    expect(stored).toMatchObject({ sourceId: '1', status: 'created' });
    expect(await only(origin, '1')).toMatchObject({
      ...{ id: stored?.id, ownerId: null, benefits: ['Tea'], salarySource: 'stated' },
      contentHash: await contentHash(sent),
      canonicalHash: await canonicalHash(sent),
      lastSeenAt: AT,
    });
    expect(await tasksOf(stored?.id ?? '')).toMatchObject([{ type: 'generate_embedding' }]);
  });

  it('changes nothing for the same text, and the row and its vector for another', async () => {
    const origin = newBoard();
    const [first] = await store(origin, [posting('1')]);
    const id = first?.id ?? '';
    await env.DB.prepare("update embedding_tasks set status = 'completed' where subject_id = ?")
      .bind(id)
      .run();
    const before = await rowOf(id);
    expect(await store(origin, [posting('1')], hoursAfter(1))).toMatchObject([
      { id, status: 'unchanged' },
    ]);
    expect(await rowOf(id)).toEqual(before);
    expect(await store(origin, [posting('1')], hoursAfter(21))).toMatchObject([
      { id, status: 'unchanged' },
    ]);
    expect(await rowOf(id)).toEqual({ ...before, lastSeenAt: hoursAfter(21) });
    expect(await tasksOf(id)).toHaveLength(1);
    const change = posting('1', { description: 'Other text.' });
    expect(await store(origin, [change], hoursAfter(22))).toMatchObject([
      { id, status: 'updated' },
    ]);
    expect(await rowOf(id)).toMatchObject({ description: 'Other text.' });
    expect(await tasksOf(id)).toMatchObject([{ status: 'completed' }, { status: 'pending' }]);
  });

  it('keeps boards of one type apart, and counts a name that comes twice once', async () => {
    const [one, other] = [newBoard(), newBoard()];
    await store(one, [posting('1')]);
    await store(other, [posting('1', { title: 'First' }), posting('1', { title: 'Second' })]);
    expect((await only(one, '1')).title).toBe('Job 1');
    expect((await only(other, '1')).title).toBe('Second');
  });

  it('never touches what users sent in', async () => {
    const { send } = await newUser();
    const theirs = await create(send, { title: 'Mine' });
    const before = await rowOf(theirs.id);
    const site: Origin = { source: 'linkedin', board: null };
    await store(site, [posting(before?.sourceId ?? newId())]);
    expect(await rowOf(theirs.id)).toEqual(before);
  });

  it('refuses a source that has no adapter', async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the types forbid is what is tried
    const forged = { source: 'import', board: null } as unknown as Origin;
    await expect(store(forged, [posting('1')])).rejects.toThrow('No adapter');
    await expect(
      store(
        newBoard(),
        Array.from({ length: 1001 }, () => posting('1')),
      ),
    ).rejects.toThrow(RangeError);
  });
});

describe('what a board shows no more', () => {
  it('is closed, comes back when it is shown again, and leaves the index and returns to it', async () => {
    const [origin, neighbour] = [newBoard(), newBoard()];
    await store(neighbour, [posting('1')]);
    const [gone] = await store(origin, [posting('1'), posting('2')]);
    const id = gone?.id ?? '';
    const options = { seenSourceIds: ['2'], startedAt: '2999-01-01T00:00:00.000Z' };
    expect(await closeMissing(db, origin, options)).toBe(1);
    expect(await closeMissing(db, origin, options)).toBe(0);
    expect(await openSourceIds(db, origin)).toEqual(['2']);
    expect((await only(neighbour, '1')).isClosed).toBe(false);
    expect(await tasksOf(id)).toContainEqual({ type: 'delete_embedding', status: 'pending' });
    expect(await store(origin, [posting('1')])).toMatchObject([{ id, status: 'updated' }]);
    expect((await only(origin, '1')).isClosed).toBe(false);
  });

  it('stays where it came after the run had begun', async () => {
    const origin = newBoard();
    await store(origin, [posting('1')]);
    const options = { seenSourceIds: [], startedAt: '2020-01-01T00:00:00.000Z' };
    expect(await closeMissing(db, origin, options)).toBe(0);
  });

  it('stays closed where it has expired, however often it is shown', async () => {
    const origin = newBoard();
    const expired = posting('1', { expiresAt: hoursAfter(-1) });
    await store(origin, [expired]);
    expect((await only(origin, '1')).isClosed).toBe(true);
    expect(await store(origin, [expired], hoursAfter(1))).toMatchObject([{ status: 'unchanged' }]);
    const longer = posting('1', { expiresAt: hoursAfter(99) });
    expect(await store(origin, [longer], hoursAfter(1))).toMatchObject([{ status: 'updated' }]);
    expect((await only(origin, '1')).isClosed).toBe(false);
  });

  it('is seen as a whole where the board says that nothing has changed', async () => {
    const origin = newBoard();
    await store(origin, [posting('1'), posting('2')]);
    await sightBoard(db, origin, hoursAfter(30));
    expect((await only(origin, '2')).lastSeenAt).toBe(hoursAfter(30));
  });
});

describe('the lists of followers', () => {
  it('get what is new, and at first what is there, no more than they are to', async () => {
    const { userId } = await newUser();
    const origin = newBoard();
    const [old] = await store(origin, [posting('1')]);
    await followBoard(db, userScope({ userId }), {
      boardType: 'greenhouse',
      token: origin.board ?? '',
    });
    const [, fresh, further] = await store(origin, [posting('1'), posting('2'), posting('3')], AT, {
      created: 1,
      known: 5,
    });
    expect(await userJobOf(userId, old?.id ?? '')).toMatchObject({ foundBy: 'feed' });
    expect(await userJobOf(userId, fresh?.id ?? '')).toMatchObject({ expiresAt: hoursAfter(48) });
    expect(await userJobOf(userId, further?.id ?? '')).toBeUndefined();
    await env.DB.prepare('update feeds set last_run_at = ? where token = ?')
      .bind(AT, origin.board)
      .run();
    await store(origin, [posting('3')], AT, { created: 5, known: 5 });
    expect(await userJobOf(userId, further?.id ?? '')).toBeUndefined();
  });

  it('of who searched get what was found, and keep what was kept', async () => {
    const { userId, send } = await newUser();
    const site: Origin = { source: 'indeed', board: null };
    const [a, b] = await store(site, [posting(newId()), posting(newId())]);
    const ids = [b?.id ?? '', a?.id ?? ''];
    const scope = userScope({ userId });
    const found = await listFound(db, scope, ids, new Date(AT));
    expect(found.map(({ id }) => id)).toEqual(ids);
    await send('PATCH', `/api/jobs/${ids[0]}`, { isSaved: true });
    await listFound(db, scope, ids, new Date(hoursAfter(5)));
    expect(await userJobOf(userId, ids[0] ?? '')).toMatchObject({ saved: true, expiresAt: null });
    expect(await userJobOf(userId, ids[1] ?? '')).toMatchObject({
      foundBy: 'scrape',
      expiresAt: hoursAfter(53),
    });
    const { send: other } = await newUser();
    const theirs = await create(other, { title: 'Private' });
    expect(await listFound(db, scope, [theirs.id], new Date(AT))).toEqual([]);
  });
});

it('a thousand postings go in with few statements, each by an index', async () => {
  const origin = newBoard();
  const description = 'All about this job. '.repeat(200);
  const postings = Array.from({ length: 1000 }, (_, i) => posting(`${i}`, { description }));
  const recording = recordingDatabase();
  const recorded = database({ DB: recording.DB });
  await storePostings(recorded, origin, { postings, list: NOTHING, seenAt: AT });
  expect(recording.batches).toBe(1);
  expect(recording.statements.length).toBeLessThanOrEqual(10);
  const seenSourceIds = postings.map(({ sourceId }) => sourceId);
  await closeMissing(recorded, origin, { seenSourceIds, startedAt: AT });
  await openSourceIds(recorded, origin);
  await sightBoard(recorded, origin, hoursAfter(30));
  for (const { params } of recording.statements) {
    for (const param of params) expect(Buffer.byteLength(String(param))).toBeLessThan(2_000_000);
  }
  const steps = (await explain(recording)).flat();
  expect(steps.filter((step) => /^SCAN jobs\b/.test(step))).toEqual([]);
  expect(
    steps.filter((step) => /^SEARCH jobs .*\(owner_key=\?(?: AND source=\?)?\)$/.test(step)),
  ).toEqual([]);
});

it('is reached by RPC, and stores a sender’s own as theirs', async () => {
  const { userId } = await newUser();
  const caller = { userId, role: 'user', sessionId: newId(), requestId: newId() } as const;
  const result = await exports.PostingsIntakeRpc.importOwn(caller, {
    postings: [{ '@type': 'JobPosting', title: 'T', hiringOrganization: 'C' }, 'nonsense'],
  });
  expect(result).toMatchObject({ created: 1, invalid: 1 });
  expect(await rowOf(result.results[0]?.id ?? '')).toMatchObject({
    ownerId: userId,
    source: 'import',
  });
});
