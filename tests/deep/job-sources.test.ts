import { randomUUID } from 'node:crypto';
import type { Feed } from '@jobmatch/shared/contracts/feeds';
import type { ImportResult, Job, JobList } from '@jobmatch/shared/contracts/jobs';
import { BOARD_TYPES } from '@jobmatch/shared/contracts/postings-intake';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpAdmin } from '../support/admin.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { furnish, indeedItem, linkedInItem, requestsOut } from '../support/job-boards.ts';
import { WITHOUT_PAUSES, untilIdle } from '../support/pipeline.ts';

let fleet: Fleet;

beforeAll(async () => {
  const integrations = {
    APIFY_TOKEN: 'only-the-stand-in-takes-it',
    APIFY_RUN_TIMEOUT_MS: 4000,
    UPSTREAM_LIMITS: { timeoutMs: 1500, stallMs: 1500, totalMs: 10_000, maxBytes: 2_000_000 },
  };
  fleet = await startFleet({ limits: 'raised', vars: { ...WITHOUT_PAUSES, integrations } });
}, 120_000);
afterAll(() => fleet.close());

interface Refreshed {
  status: string;
  postingsSeen: number;
  created: number;
  updated: number;
  closed: number;
}

interface Scraped {
  searchId: string;
  jobCount: number;
  newJobs: number;
  duplicates: number;
  jobs: Job[];
  sources: Record<string, number>;
  errors: { source: string; code: string }[];
}

const crane = { id: '1', title: 'Crane operator' };
const welder = { id: '2', title: 'Welder' };
const rigger = { id: '3', title: 'Rigger' };
/** A board that no other test reads. */
const newToken = () => `yard-${randomUUID().slice(0, 8)}`;

const publish = (board: string, postings: object[], company = 'Harbour Works') =>
  furnish(fleet, `board:${board}`, { company, postings });

async function follow({ token }: Person, boardType: string, board: string): Promise<Feed> {
  const body = { boardType, token: board };
  const answer = await fleet.send('POST', '/api/feeds', { token, body });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<Feed>();
}

const refresh = async ({ token }: Person, { id }: Feed) =>
  fleet.send('POST', `/api/feeds/${id}/refresh`, { token });

async function refreshed(person: Person, feed: Feed): Promise<Refreshed> {
  const answer = await refresh(person, feed);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Refreshed>();
}

const postingsOf = (source: string, board: string) =>
  fleet.database.rows<{ id: string; title: string; is_closed: number; owner_id: string | null }>(
    `select id, title, is_closed, owner_id from jobs
      where source = ? and substr(source_id, 1, ?) = ? order by source_id`,
    ...[source, board.length + 1, `${board}:`],
  );

const scrape = ({ token }: Person, body: object) =>
  fleet.send('POST', '/api/jobs/scrape', { token, body });

async function scraped(person: Person, body: object): Promise<Scraped> {
  const answer = await scrape(person, body);
  expect(answer.status, answer.text).toBe(201);
  return answer.json<Scraped>();
}

async function searchesUsed({ token }: Person): Promise<number> {
  const answer = await fleet.send('GET', '/api/billing/usage-limits', { token });
  return answer.json<{ jobSearches: { used: number } }>().jobSearches.used;
}

describe.each(BOARD_TYPES)('a followed %s board', (boardType) => {
  it('comes in once, changes with its board and closes what it shows no more', async () => {
    const person = await fleet.signUp();
    const board = newToken();
    await publish(`${boardType}/${board}`, [crane, welder]);
    const feed = await follow(person, boardType, board);
    await refreshed(person, feed);
    expect(await postingsOf(boardType, board)).toMatchObject([
      { title: crane.title, is_closed: 0, owner_id: null },
      { title: welder.title, is_closed: 0, owner_id: null },
    ]);
    // A second time adds nothing, whether or not the board can say that it has not changed.
    expect(await refreshed(person, feed)).toMatchObject({ created: 0, updated: 0, closed: 0 });
    expect(await postingsOf(boardType, board)).toHaveLength(2);

    const listed = await fleet.send('GET', '/api/jobs?scope=mine', { token: person.token });
    expect(
      listed
        .json<JobList>()
        .jobs.map(({ title }) => title)
        .toSorted(),
    ).toEqual([crane.title, welder.title]);

    await publish(`${boardType}/${board}`, [rigger]);
    expect(await refreshed(person, feed)).toMatchObject({ created: 1, updated: 0, closed: 2 });
    expect(await postingsOf(boardType, board)).toMatchObject([
      { title: crane.title, is_closed: 1 },
      { title: welder.title, is_closed: 1 },
      { title: rigger.title, is_closed: 0 },
    ]);
  });
});

describe('a board', () => {
  it('has a changed posting embedded again, and an unchanged one left alone', async () => {
    const person = await fleet.signUp();
    const board = newToken();
    await publish(`lever/${board}`, [crane, welder]);
    const feed = await follow(person, 'lever', board);
    await refreshed(person, feed);
    await untilIdle(fleet);
    await publish(`lever/${board}`, [
      { ...crane, html: '<p>Now with a taller crane.</p>' },
      welder,
    ]);
    expect(await refreshed(person, feed)).toMatchObject({ created: 0, updated: 1, closed: 0 });
    const ids = (await postingsOf('lever', board)).map(({ id }) => id);
    const tasks = await Promise.all(
      ids.map((id) =>
        fleet.database.rows(
          "select id from embedding_tasks where subject_id = ? and task_type = 'generate_embedding'",
          id,
        ),
      ),
    );
    expect(tasks.map((rows) => rows.length)).toEqual([2, 1]);
  });

  it('is read by the hour, once however many follow it', async () => {
    const [one, other] = [await fleet.signUp(), await fleet.signUp()];
    const board = newToken();
    await publish(`ashby/${board}`, [crane]);
    const feed = await follow(one, 'ashby', board);
    await follow(other, 'ashby', board);
    await refreshed(one, feed);
    await untilIdle(fleet);
    await fleet.database.rows(
      "update feeds set next_run_at = '2026-01-01T00:00:00.000Z' where token = ?",
      board,
    );
    const asked = async () =>
      (await requestsOut(fleet)).filter((line) => line.includes(`/job-board/${board}?`)).length;
    const before = await asked();
    await fleet.worker('integrations').scheduled({ cron: '20 * * * *', scheduledTime: new Date() });
    await expect.poll(asked, { timeout: 10_000 }).toBe(before + 1);
    const runs = await fleet.database.rows<{ status: string }>(
      "select status from cron_runs where name = 'due-boards'",
    );
    expect(runs).toMatchObject([{ status: 'completed' }]);
    const lists = await Promise.all(
      [one, other].map(({ token }) => fleet.send('GET', '/api/jobs', { token })),
    );
    expect(lists.map((list) => list.json<JobList>().total)).toEqual([1, 1]);
  });

  it.each([
    ['down', 'unreachable'],
    ['failing', 'failed'],
    ['busy', 'busy'],
    ['slow', 'too_slow'],
    ['stalled', 'too_slow'],
    ['huge', 'too_large'],
    ['redirecting', 'redirected'],
    ['html', 'unexpected'],
    ['truncated', 'unexpected'],
  ])('that is %s is told as such, and closes nothing', async (fault, word) => {
    const person = await fleet.signUp();
    const board = newToken();
    await publish(`greenhouse/${board}`, [crane, welder]);
    const feed = await follow(person, 'greenhouse', board);
    await refreshed(person, feed);
    await furnish(fleet, `fault:greenhouse/${board}`, fault);
    // Changed, or its ETag would say all there is to say.
    await publish(`greenhouse/${board}`, [rigger]);
    const answer = await refresh(person, feed);
    expect([answer.status, answer.json()]).toMatchObject([
      502,
      { code: 'UPSTREAM_ERROR', details: { source: 'greenhouse', fault: word } },
    ]);
    expect((await postingsOf('greenhouse', board)).map((row) => row.is_closed)).toEqual([0, 0]);
    const mine = await fleet.send('GET', '/api/feeds', { token: person.token });
    expect(mine.json<{ feeds: Feed[] }>().feeds).toMatchObject([
      { lastStatus: 'failed', lastError: word, failures: 1, postingsSeen: 2 },
    ]);
  });

  it('that nobody has heard of is refused by its name, or not found', async () => {
    const { token } = await fleet.signUp();
    for (const board of ['../admin', 'a', 'UPPER', '-x', 'a'.repeat(81), 'evil.example/x', 'a?b']) {
      const body = { boardType: 'greenhouse', token: board };
      const answer = await fleet.send('POST', '/api/feeds', { token, body });
      expect([board, answer.status]).toEqual([board, 400]);
    }
    const person = await fleet.signUp();
    const feed = await follow(person, 'lever', newToken());
    const answer = await refresh(person, feed);
    expect([answer.status, answer.json()]).toMatchObject([
      404,
      { details: { fault: 'not_found' } },
    ]);
  });

  it('is one’s own to follow and to leave, once and not without end', async () => {
    const [person, stranger] = [await fleet.signUp(), await fleet.signUp()];
    const board = newToken();
    const feed = await follow(person, 'workable', board);
    const again = { token: person.token, body: { boardType: 'workable', token: board } };
    expect((await fleet.send('POST', '/api/feeds', again)).status).toBe(409);
    for (const [method, path] of [
      ['DELETE', `/api/feeds/${feed.id}`],
      ['POST', `/api/feeds/${feed.id}/refresh`],
    ] as const) {
      expect((await fleet.send(method, path, { token: stranger.token })).status).toBe(404);
    }
    const left = await fleet.send('DELETE', `/api/feeds/${feed.id}`, { token: person.token });
    expect(left.status).toBe(204);
    for (let n = 0; n < 50; n += 1) await follow(person, 'workable', newToken());
    const tooMany = { token: person.token, body: { boardType: 'workable', token: newToken() } };
    expect((await fleet.send('POST', '/api/feeds', tooMany)).status).toBe(409);
  });

  it('shows an admin how it is doing', async () => {
    const admin = await signUpAdmin(fleet);
    const board = newToken();
    const feed = await follow(admin, 'recruitee', board);
    await furnish(fleet, `fault:recruitee/${board}`, 'failing');
    await refresh(admin, feed);
    const answer = await fleet.send('GET', '/api/admin/feeds', { token: admin.token });
    const { sources, failing } = answer.json<{
      sources: { source: string; boards: number; failing: number }[];
      failing: { token: string; lastError: string }[];
    }>();
    expect(sources.find(({ source }) => source === 'recruitee')?.failing).toBeGreaterThan(0);
    expect(failing.find(({ token }) => token === board)).toMatchObject({ lastError: 'failed' });
  });
});

describe('a search', () => {
  it('finds what the sites and followed boards have, charges once and is remembered', async () => {
    const person = await fleet.signUp();
    const board = newToken();
    await publish(`ashby/${board}`, [crane, welder]);
    await follow(person, 'ashby', board);
    await furnish(fleet, 'actor:linkedin', {
      items: ['3900000001', '3900000002'].map((id) => linkedInItem({ id, title: `Welder ${id}` })),
      looks: 2,
    });
    await furnish(fleet, 'actor:indeed', { items: [indeedItem({ id: 'abc', title: 'Welder' })] });
    const found = await scraped(person, { keywords: ['welder'], location: 'Norway' });
    expect(found).toMatchObject({
      jobCount: 4,
      errors: [],
      sources: { linkedin: 2, indeed: 1, ashby: 1 },
    });
    expect(found.jobs.find(({ source }) => source === 'linkedin')).toMatchObject({
      company: 'Quay Robotics',
      workArrangement: 'hybrid',
      experienceLevel: 'senior',
      salaryMin: 120_000,
      salaryMax: 150_000,
      salaryPeriod: 'year',
      url: 'https://www.linkedin.com/jobs/view/3900000001',
      isOwn: false,
    });
    expect(found.jobs.find(({ source }) => source === 'indeed')).toMatchObject({
      salaryMin: 12.5,
      salaryCurrency: 'GBP',
      salaryPeriod: 'hour',
    });
    expect(await searchesUsed(person)).toBe(1);
    const last = await fleet.send('GET', '/api/search-history/last', { token: person.token });
    expect(last.json()).toMatchObject({ id: found.searchId, status: 'completed', jobsFound: 4 });
    const rows = await fleet.database.rows<{ found_by: string; expires_at: string | null }>(
      "select found_by, expires_at from user_jobs where user_id = ? and found_by = 'scrape'",
      person.id,
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row.expires_at).not.toBeNull();

    const again = await scraped(person, { keywords: 'welder' });
    expect(again).toMatchObject({ jobCount: 4, newJobs: 0, duplicates: 4 });
  });

  it('goes on without a source that fails', async () => {
    const person = await fleet.signUp();
    await furnish(fleet, 'actor:linkedin', { items: [], ends: 'FAILED' });
    await furnish(fleet, 'actor:indeed', {
      items: [indeedItem({ id: 'baker-1', title: 'Baker' })],
    });
    const found = await scraped(person, { keywords: 'baker' });
    expect(found.errors).toMatchObject([{ source: 'linkedin', code: 'incomplete' }]);
    expect(found).toMatchObject({ jobCount: 1, sources: { indeed: 1 } });
    const last = await fleet.send('GET', '/api/search-history/last', { token: person.token });
    expect(last.json()).toMatchObject({ status: 'partial' });
  });

  it('fails when every source does, and is not charged', async () => {
    const person = await fleet.signUp();
    await furnish(fleet, 'fault:apify/linkedin', 'down');
    await furnish(fleet, 'actor:indeed', { items: [], ends: 'RUNNING' });
    const answer = await scrape(person, { keywords: 'baker' });
    await furnish(fleet, 'fault:apify/linkedin', 'none');
    expect([answer.status, answer.json()]).toMatchObject([502, { code: 'UPSTREAM_ERROR' }]);
    const { errors } = answer.json<{ details: { errors: Scraped['errors'] } }>().details;
    expect(errors.map(({ source, code }) => `${source} ${code}`).toSorted()).toEqual([
      'indeed too_slow',
      'linkedin unreachable',
    ]);
    expect((await requestsOut(fleet)).at(-1)).toContain('/abort');
    expect(await searchesUsed(person)).toBe(0);
    const last = await fleet.send('GET', '/api/search-history/last', { token: person.token });
    expect(last.json()).toMatchObject({ status: 'failed' });
  });

  it.each([
    [{ keywords: [] }],
    [{ keywords: Array.from({ length: 11 }, (_, i) => `k${i}`) }],
    [{ keywords: 'x', maxResults: 51 }],
    [{ keywords: 'x', maxResults: 0 }],
    [{ keywords: 'x', sources: ['monster'] }],
    [{ keywords: 'x', salaryMin: 2, salaryMax: 1 }],
    [{}],
  ])('is refused for %j', async (body) => {
    const person = await fleet.signUp();
    expect((await scrape(person, body)).status).toBe(400);
  });
});

describe('a pasted page', () => {
  const page = (posting: object) =>
    `<html><script type="application/ld+json">${JSON.stringify(posting)}</script></html>`;
  const posting = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Sail maker',
    description: '<p>Make sails.</p>',
    datePosted: '2026-06-01',
    hiringOrganization: { '@type': 'Organization', name: 'Loft & Line' },
    identifier: { '@type': 'PropertyValue', name: 'Loft', value: 'S-1' },
  };
  const importPage = ({ token }: Person, url: string) =>
    fleet.send('POST', '/api/feeds/import', { token, body: { url } });

  it('becomes the sender’s own posting, once', async () => {
    const person = await fleet.signUp();
    const url = `https://careers.loft.example/${randomUUID()}`;
    await furnish(fleet, `page:${url}`, { html: page({ '@graph': [posting] }) });
    const first = await importPage(person, url);
    expect([first.status, first.json()]).toMatchObject([200, { created: 1 }]);
    expect((await importPage(person, url)).json<ImportResult>()).toMatchObject({ duplicates: 1 });
    const [id] = first.json<ImportResult>().results.map((result) => result.id);
    const job = await fleet.send('GET', `/api/jobs/${id}`, { token: person.token });
    expect(job.json()).toMatchObject({ title: 'Sail maker', isOwn: true, source: 'import', url });
  });

  it('is followed where it moved to, and no further than the public internet', async () => {
    const person = await fleet.signUp();
    const [old, moved, inside] = ['old', 'moved', 'inside'].map(
      (word) => `https://www.loft.example/${word}`,
    );
    await furnish(fleet, `page:${old}`, { status: 301, location: '/moved' });
    await furnish(fleet, `page:${moved}`, { html: page(posting) });
    expect((await importPage(person, old ?? '')).status).toBe(200);
    await furnish(fleet, `page:${inside}`, {
      status: 302,
      location: 'http://169.254.169.254/latest',
    });
    expect((await importPage(person, inside ?? '')).status).toBe(400);
    expect((await requestsOut(fleet)).join()).not.toContain('169.254.169.254');
  });

  it('on a name that leads to a private address is not asked', async () => {
    const person = await fleet.signUp();
    await furnish(fleet, 'name:rebound.example', ['93.184.215.14', '10.0.0.5']);
    const answer = await importPage(person, 'https://rebound.example/job');
    expect([answer.status, answer.json()]).toMatchObject([
      400,
      { details: { fields: { url: 'Must be on the public internet.' } } },
    ]);
    expect((await requestsOut(fleet)).join()).not.toContain('https://rebound.example/');
  });

  it('without a posting says so', async () => {
    const person = await fleet.signUp();
    await furnish(fleet, 'page:https://www.loft.example/about', { html: '<h1>About</h1>' });
    expect((await importPage(person, 'https://www.loft.example/about')).status).toBe(422);
    expect((await importPage(person, 'https://www.loft.example/gone')).status).toBe(422);
    await furnish(fleet, 'page:https://www.loft.example/broken', { status: 500 });
    expect((await importPage(person, 'https://www.loft.example/broken')).status).toBe(502);
  });
});
