import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import {
  WITHOUT_PAUSES,
  importPostings,
  posting,
  publish,
  setIndexFaults,
  untilIdle,
  vectorOwners,
} from './support/pipeline.ts';

const KEEPER = 'Lighthouse keeper';
/** More than the index answers with for one query. */
const PRIVATE = 120;

let fleet: Fleet;
let owner: Person;
let stranger: Person;
let owners: string[];
let strangers: string[];
let open: string[];

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  owner = await fleet.signUp();
  stranger = await fleet.signUp();
  // First: a public posting enters no private list that was made before it.
  open = await publish(
    fleet,
    [KEEPER, 'Lighthouse engineer', 'Payroll clerk'].map((title) => posting(title)),
  );
  await untilIdle(fleet);
  const crowd = Array.from({ length: PRIVATE }, (_, i) =>
    posting(KEEPER, { company: `Trinity House ${i}` }),
  );
  owners = await importPostings(fleet, owner, crowd);
  strangers = await importPostings(fleet, stranger, [
    posting(KEEPER, { company: 'Trinity House 7' }),
    ...['Harbour pilot', 'Ship’s cook'].map((title) => posting(title)),
  ]);
  await untilIdle(fleet);
  for (const { token } of [owner, stranger]) {
    const work = { company: 'Trinity House', title: KEEPER, startDate: '2020' };
    const path = '/api/profile/work-experience';
    const answer = await fleet.send('POST', path, { token, body: work });
    expect(answer.status, answer.text).toBe(201);
  }
});
afterAll(() => fleet.close());

interface Listed {
  id: string;
}

/** Every page of a search, as ids. */
async function searched({ token }: Person, searchType: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const body = { query: KEEPER, searchType, limit, ...(cursor === null ? {} : { cursor }) };
    const answer = await fleet.send('POST', '/api/jobs/search', { token, body });
    expect(answer.status, answer.text).toBe(200);
    const page = answer.json<{ jobs: Listed[]; nextCursor: string | null; degraded: string[] }>();
    expect(page.degraded).toEqual([]);
    ids.push(...page.jobs.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

async function similarTo(id: string, { token }: Person) {
  const answer = await fleet.send('GET', `/api/jobs/${id}/similar`, { token });
  expect(answer.status, answer.text).toBe(200);
  const { similar, source } = answer.json<{ similar: { job: Listed }[]; source: string }>();
  return { source, ids: similar.map(({ job }) => job.id) };
}

async function recommendedTo({ token }: Person) {
  const answer = await fleet.send('GET', '/api/jobs/recommended?limit=50', { token });
  expect(answer.status, answer.text).toBe(200);
  const { recommended, source } = answer.json<{ recommended: { job: Listed }[]; source: string }>();
  return { source, ids: recommended.map(({ job }) => job.id) };
}

const ofOwner = (ids: readonly string[]) => ids.filter((id) => owners.includes(id));

it('every vector names whose it is', async () => {
  const expected: [string, string][] = [
    ...owners.map((id): [string, string] => [id, owner.id]),
    ...strangers.map((id): [string, string] => [id, stranger.id]),
    ...open.map((id): [string, string] => [id, 'public']),
  ];
  expect(await vectorOwners(fleet)).toEqual(new Map(expected));
});

describe('a hundred and twenty private postings that fit best', () => {
  it.each(['keyword', 'semantic', 'hybrid'])(
    'keep nothing from another user in a %s search, and never reach them',
    async (searchType) => {
      const found = await searched(stranger, searchType, 2);
      expect(ofOwner(found)).toEqual([]);
      expect(found).toEqual([...new Set(found)]);
      expect(found).toEqual(expect.arrayContaining([strangers[0], open[0]]));
      const own = await searched(owner, searchType, 50);
      expect(ofOwner(own).length).toBeGreaterThan(50);
      expect(own.filter((id) => strangers.includes(id))).toEqual([]);
    },
  );

  it('crowd nothing that another user may see out of the vector index’s answer', async () => {
    const found = await searched(stranger, 'semantic', 50);
    expect(found.toSorted()).toEqual([...strangers, ...open].toSorted());
  });

  it('are on no list of similar postings but their owner’s', async () => {
    const [first = ''] = owners;
    for (const id of [strangers[0] ?? '', open[0] ?? '']) {
      const { source, ids } = await similarTo(id, stranger);
      expect(source).toBe('semantic');
      expect(ids.length).toBeGreaterThan(0);
      expect(ofOwner(ids)).toEqual([]);
    }
    expect(await similarTo(open[0] ?? '', owner)).toEqual(await similarTo(open[0] ?? '', stranger));
    expect(ofOwner((await similarTo(first, owner)).ids)).toHaveLength(10);
    const foreign = await fleet.send('GET', `/api/jobs/${first}/similar`, {
      token: stranger.token,
    });
    expect(foreign.json()).toMatchObject({ statusCode: 404, code: 'NOT_FOUND' });
    const crossing = await fleet.database.rows(`select 1 from similar_jobs
        join jobs listing on listing.id = job_id join jobs entry on entry.id = similar_job_id
      where entry.owner_id is not null and entry.owner_id is not listing.owner_id`);
    expect(crossing).toEqual([]);
  });

  it('are recommended to their owner alone, by vectors and without', async () => {
    for (const query of [undefined, 'throw'] as const) {
      await setIndexFaults(fleet, query === undefined ? {} : { query });
      const { source, ids } = await recommendedTo(stranger);
      expect(source).toBe(query === undefined ? 'semantic' : 'keyword');
      expect(ids).toEqual(expect.arrayContaining([strangers[0], open[0]]));
      expect(ofOwner(ids)).toEqual([]);
      expect(ofOwner((await recommendedTo(owner)).ids).length).toBeGreaterThan(40);
    }
    await setIndexFaults(fleet);
  });

  it('are in no makeshift list while lists are being computed', async () => {
    await fleet.database.rows('delete from similar_jobs');
    await fleet.database.rows('update jobs set similar_computed_at = null');
    for (const id of [strangers[0] ?? '', open[0] ?? '']) {
      const { source, ids } = await similarTo(id, stranger);
      expect(source).toBe('fallback');
      expect(ids.length).toBeGreaterThan(0);
      expect(ofOwner(ids)).toEqual([]);
    }
  });
});
