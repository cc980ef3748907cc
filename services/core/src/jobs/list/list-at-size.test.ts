import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { ListJobs } from '@jobmatch/shared/contracts/jobs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../database.ts';
import { PageQuery } from '../../pagination.ts';
import { recordingDatabase } from '../recording-database.ts';
import { listJobs } from './queries.ts';

const POSTINGS = 100_000;
const USERS = 10_000;
/** Of each user’s own, and of the catalogue in their list. */
const OWN = 2;
const KEPT = 8;

const Query = v.object({ ...PageQuery, ...ListJobs.entries });
const scope = userScope({ userId: 'user-77' });
const CURSORS = {
  newest: ['2026-01-01T00:00:00.000Z', 'x'],
  oldest: ['2026-01-01T00:00:00.000Z', 'x'],
  title: ['Engineer', 'x'],
  match: ['50/2026-01-01T00:00:00.000Z', 'x'],
  saved: ['/2026-01-01T00:00:00.000Z', 'x'],
};

const numbers = (count: number) => `(with recursive n(i) as
  (select 0 union all select i + 1 from n where i < ${count - 1}) select i from n)`;

beforeAll(async () => {
  await env.DB.batch(
    [
      `insert into users (id, email) select 'user-' || i, i || '@example.com' from ${numbers(USERS)}`,
      `insert into jobs (id, owner_id, title, company, work_arrangement, source, source_id,
        content_hash, created_at)
      select 'job-' || i, iif(i < ${OWN * USERS}, 'user-' || (i % ${USERS}), null),
        'Engineer ' || (i * 7919 % 1000), 'Company ' || (i % 500),
        iif(i % 3, 'remote', 'on-site'), iif(i < ${OWN * USERS}, 'manual', 'greenhouse'), i, i,
        strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + i * 60, 'unixepoch')
      from ${numbers(POSTINGS)}`,
      `insert into user_jobs (user_id, job_id, found_by, saved, saved_at, archived, match_score)
      select 'user-' || (i % ${USERS}), 'job-' || (${OWN * USERS} + i * 7919 % ${POSTINGS - OWN * USERS}),
        'search', i % 3 = 0, iif(i % 3 = 0, '2026-02-01T00:00:00.000Z', null), i % 5 = 0,
        iif(i % 2, i % 101, null)
      from ${numbers(KEPT * USERS)} where true on conflict do nothing`,
    ].map((text) => env.DB.prepare(text)),
  );
}, 60_000);

/** Every query string that the API takes, as far as its statements differ. */
function* queries(): Generator<Record<string, string>> {
  const options: [string, (string | undefined)[]][] = [
    ['scope', ['mine', 'catalogue', 'all']],
    ['sort', Object.keys(CURSORS)],
    ['cursor', [undefined, 'yes']],
    ['archived', [undefined, 'true']],
    ['saved', [undefined, 'true', 'false']],
    ['minMatchScore', [undefined, '70']],
    ['search', [undefined, 'engineer 7']],
    // Two columns that no index serves: together they are what each is.
    ['source', [undefined, 'greenhouse']],
  ];
  const count = options.reduce((product, [, values]) => product * values.length, 1);
  for (let i = 0; i < count; i += 1) {
    let rest = i;
    const query: Record<string, string> = {};
    for (const [name, values] of options) {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      if (value !== undefined) query[name] = value;
    }
    yield query;
  }
}

function parsed(sent: Record<string, string>) {
  const sort = v.parse(ListJobs.entries.sort, sent['sort']);
  const cursor = btoa(JSON.stringify(CURSORS[sort]));
  const more = sent['source'] === undefined ? {} : { workArrangement: 'remote' };
  return v.parse(Query, { ...sent, ...more, ...(sent['cursor'] === undefined ? {} : { cursor }) });
}

/** The statements of a list, which are not run. */
async function statementsOf(sent: Record<string, string>) {
  const recording = recordingDatabase();
  let batches = 0;
  const DB = {
    prepare: (text: string) => recording.DB.prepare(text),
    batch: (statements: unknown[]) => {
      batches += 1;
      return Promise.resolve(statements.map(() => ({ results: [], success: true, meta: {} })));
    },
  };
  await listJobs(database({ DB: Object.assign(Object.create(env.DB), DB) }), scope, parsed(sent));
  return { batches, statements: recording.statements };
}

async function planOf({ sql, params }: { sql: string; params: unknown[] }): Promise<string[]> {
  const plan = env.DB.prepare(`explain query plan ${sql}`).bind(...params);
  return (await plan.all<{ detail: string }>()).results.map(({ detail }) => detail);
}

describe('100,000 postings and 10,000 users', () => {
  it('are there', async () => {
    const count = await env.DB.prepare(
      'select (select count(*) from jobs) as jobs, (select count(*) from user_jobs) as kept',
    ).first<{ jobs: number; kept: number }>();
    expect(count?.jobs).toBe(POSTINGS);
    expect(count?.kept).toBe(KEPT * USERS);
  });

  it('are never read through, whatever is asked for, in two statements and one round trip', async () => {
    const seen = new Map<string, string[]>();
    let asked = 0;
    for (const sent of queries()) {
      const { batches, statements } = await statementsOf(sent);
      expect([batches, statements.length], JSON.stringify(sent)).toEqual([1, 2]);
      for (const statement of statements) {
        const steps = seen.get(statement.sql) ?? (await planOf(statement));
        seen.set(statement.sql, steps);
        const scans = steps.filter((step) => /^SCAN (?:user_)?jobs\b/.test(step));
        expect(scans, JSON.stringify(sent)).toEqual([]);
        // For each of the caller's rows, as many steps as the words are found in postings.
        const products = steps.filter((step) => step.includes('id=? AND rowid=?'));
        expect(products, JSON.stringify(sent)).toEqual([]);
      }
      asked += 1;
    }
    expect(asked).toBe(1440);
  });

  it.each(['newest', 'oldest', 'title', 'match', 'saved'])(
    'come a page at a time by %s, the catalogue as an index has it',
    async (sort) => {
      for (const cursor of [{}, { cursor: 'yes' }]) {
        const { statements } = await statementsOf({ scope: 'catalogue', sort, ...cursor });
        const [page] = statements;
        const steps = page === undefined ? [] : await planOf(page);
        const byIndex = steps.filter((step) => /^SEARCH jobs USING .*owner_id=\?/.test(step));
        expect(byIndex).toHaveLength(1);
        expect(byIndex[0]).toContain(sort === 'title' ? 'jobs_by_owner_title' : 'jobs_by_owner ');
        // The cursor of `match` is among the postings with a score, so the rest starts at its top.
        const seeks = 'cursor' in cursor && sort !== 'match';
        expect(byIndex[0]?.includes('owner_id=? AND ')).toBe(seeks);
      }
    },
  );

  it.each(Object.keys(CURSORS))(
    'give the same pages by cursor as by number, by %s',
    async (sort) => {
      const db = database(env);
      for (const listed of ['mine', 'catalogue', 'all']) {
        const first = await listJobs(
          db,
          scope,
          v.parse(Query, { scope: listed, sort, limit: '5' }),
        );
        const last = first.rows[4];
        const cursor = Buffer.from(JSON.stringify([last?.key, last?.job.id])).toString('base64url');
        const ask = (more: object) =>
          listJobs(db, scope, v.parse(Query, { scope: listed, sort, limit: '5', ...more }));
        const byCursor = await ask({ cursor });
        const byNumber = await ask({ page: '2' });
        expect(byCursor.rows.map(({ job }) => job.id)).toEqual(
          byNumber.rows.map(({ job }) => job.id),
        );
      }
    },
  );
});
