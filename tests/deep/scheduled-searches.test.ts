import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRow } from '../support/create-row.ts';
import { type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { furnish } from '../support/job-boards.ts';
import { mailsTo, mailTo, tokenIn } from '../support/outbox.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
}, 120_000);
afterAll(() => fleet.close());

const PATIENCE = { timeout: 60_000, interval: 200 };
/** Longer than a message that is there takes. */
const QUIET_MS = 4_000;
const DIGEST = '1 new job for you';

const cron = (service: 'core' | 'integrations', expression: string) =>
  fleet.worker(service).scheduled({ cron: expression, scheduledTime: new Date() });
const everyQuarter = () => cron('integrations', '*/15 * * * *');
const everyHour = () => cron('core', '0 * * * *');

const read = async <Body>({ token }: Person, path: string): Promise<Body> =>
  (await fleet.send('GET', path, { token })).json<Body>();

const historyOf = async (person: Person) =>
  (
    await read<{ searches: { status: string; isAutomated: boolean; errors: unknown[] }[] }>(
      person,
      '/api/search-history',
    )
  ).searches;

const noticesOf = async (person: Person, type: string) =>
  (
    await read<{ notifications: { type: string; title: string; message: string }[] }>(
      person,
      '/api/notifications',
    )
  ).notifications.filter((notice) => notice.type === type);

const digestsOf = async ({ email }: Person) =>
  (await mailsTo(fleet, email)).filter(({ subject }) => subject === DIGEST);

async function receivedAt(
  host: string,
): Promise<{ headers: Record<string, string>; body: string }[]> {
  const response = await fleet
    .worker('webhook-receivers')
    .fetch(`http://receivers.test/received?host=${host}`);
  return JSON.parse(await response.text());
}

const searchesUsed = async (person: Person) =>
  (await read<{ jobSearches: { used: number } }>(person, '/api/billing/usage-limits')).jobSearches
    .used;

/** A time zone in which it is neither night nor early morning: a digest is not sent then. */
const zoneInDaytime = (): string => {
  const hour = new Date().getUTCHours();
  if (hour >= 8 && hour < 22) return 'UTC';
  return hour >= 22 ? 'Asia/Tokyo' : 'Pacific/Auckland';
};

/** A welder with a verified address who follows a board on which there is nothing yet. */
async function welder(): Promise<{ person: Person; board: string }> {
  const person = await fleet.signUp();
  const { token, email } = person;
  const mail = await mailTo(fleet, email, 'Confirm your e-mail address');
  const verified = await fleet.send('POST', '/api/auth/verify-email', {
    body: { token: tokenIn(mail) },
  });
  expect(verified.status, verified.text).toBe(200);
  const preferences = { minMatchScore: 40, timezone: zoneInDaytime() };
  await fleet.send('PUT', '/api/notification-preferences', { token, body: preferences });
  const work = { company: 'Old Yard', title: 'Welder', startDate: '2015-01', isCurrent: true };
  await createRow(fleet, person, '/api/profile/work-experience', work);
  await createRow(fleet, person, '/api/profile/skills', { name: 'Welding' });
  const board = `yard-${randomUUID().slice(0, 8)}`;
  await furnish(fleet, `board:greenhouse/${board}`, { company: 'Harbour Works', postings: [] });
  const feed = await createRow(fleet, person, '/api/feeds', {
    boardType: 'greenhouse',
    token: board,
  });
  await expect
    .poll(async () => {
      const { feeds } = await read<{ feeds: { id: string; lastRunAt: string | null }[] }>(
        person,
        '/api/feeds',
      );
      return feeds.find(({ id }) => id === feed)?.lastRunAt ?? null;
    }, PATIENCE)
    .not.toBeNull();
  return { person, board };
}

const publish = (board: string) =>
  furnish(fleet, `board:greenhouse/${board}`, {
    company: 'Harbour Works',
    postings: [
      { id: '1', title: 'Welder', description: 'You must know welding. Weld ship hulls.' },
      { id: '2', title: 'Pastry chef' },
    ],
  });

const save = (person: Person, change: object = {}) =>
  createRow(fleet, person, '/api/search-templates', {
    ...{ name: 'Welding', searchCriteria: { keywords: ['welder'] }, schedule: 'daily' },
    ...change,
  });

describe('a saved search', () => {
  it(
    'runs when it is due, and who saved it is told of what fits, once in each way',
    { timeout: 240_000 },
    async () => {
      const { person, board } = await welder();
      const host = `matches-${board}.example`;
      await createRow(fleet, person, '/api/webhooks/endpoints', {
        url: `https://${host}/hook`,
        events: ['jobs.matched'],
      });
      await publish(board);
      const template = await save(person);
      await everyQuarter();
      await expect
        .poll(async () => (await historyOf(person)).map(({ status }) => status), PATIENCE)
        .toEqual(['completed']);
      expect(await historyOf(person)).toMatchObject([
        { isAutomated: true, templateId: template, newJobs: 1, sources: ['greenhouse'] },
      ]);
      const { jobs } = await read<{ jobs: { id: string; title: string }[] }>(person, '/api/jobs');
      expect(jobs.map(({ title }) => title)).toEqual(['Welder']);
      const jobId = jobs[0]?.id;

      await expect
        .poll(async () => (await noticesOf(person, 'new_job_matches')).length, PATIENCE)
        .toBe(1);
      expect(await noticesOf(person, 'new_job_matches')).toMatchObject([
        { title: '1 new job matches', actionUrl: `/jobs/${jobId}` },
      ]);
      await expect.poll(async () => (await receivedAt(host)).length, PATIENCE).toBe(1);
      const [event] = await receivedAt(host);
      expect(event?.headers).toMatchObject({ 'x-jobmatch-event': 'jobs.matched' });
      expect(JSON.parse(event?.body ?? '')).toMatchObject({
        type: 'jobs.matched',
        data: { matches: [{ jobId, title: 'Welder', company: 'Harbour Works' }] },
      });
      await everyHour();
      const digest = await mailTo(fleet, person.email, DIGEST);
      expect(digest.text).toMatch(/- Welder at Harbour Works.* \(\d+ % match\): http/);
      expect(digest.text).toContain(`/jobs/${jobId}`);
      expect(digest.html).toContain('/settings/notifications');

      // Nothing of it happens again.
      await Promise.all([everyQuarter(), everyQuarter(), everyHour(), everyHour()]);
      await pause(QUIET_MS);
      expect(await historyOf(person)).toHaveLength(1);
      expect(await searchesUsed(person)).toBe(1);
      expect(await noticesOf(person, 'new_job_matches')).toHaveLength(1);
      expect(await receivedAt(host)).toHaveLength(1);
      expect(await digestsOf(person)).toHaveLength(1);
      const runs = await fleet.database.rows<{ name: string; status: string }>(
        `select distinct name, status from cron_runs
          where name in ('due-searches', 'match-users', 'match-digests') order by name`,
      );
      expect(runs).toEqual(
        ['due-searches', 'match-digests', 'match-users'].map((name) => ({
          name,
          status: 'completed',
        })),
      );
    },
  );

  it('runs when it is used, and is told to have failed when its sources are down', async () => {
    const { person, board } = await welder();
    const id = await save(person, { schedule: null });
    await furnish(fleet, `fault:greenhouse/${board}`, 'failing');
    const used = await fleet.send('POST', `/api/search-templates/${id}/use`, {
      token: person.token,
    });
    expect([used.status, used.json()]).toMatchObject([
      200,
      { useCount: 1, searchId: expect.any(String) },
    ]);
    await expect
      .poll(async () => (await historyOf(person)).map(({ status }) => status), PATIENCE)
      .toEqual(['failed']);
    expect(await historyOf(person)).toMatchObject([
      { isAutomated: false, errors: [{ source: 'greenhouse', board }] },
    ]);
    expect(await searchesUsed(person)).toBe(0);
  });

  it('of an erased account leaves nothing behind', async () => {
    const { person, board } = await welder();
    await publish(board);
    await save(person);
    await fleet.send('DELETE', '/api/profile', { token: person.token });
    await everyQuarter();
    await pause(QUIET_MS);
    for (const table of ['job_search_history', 'job_search_templates', 'job_matches']) {
      await expect
        .poll(
          () => fleet.database.rows(`select 1 from ${table} where user_id = ?`, person.id),
          PATIENCE,
        )
        .toEqual([]);
    }
  });
});
