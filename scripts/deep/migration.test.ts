import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localTarget } from '../database/local-target.ts';
import { buildConsole } from '../local/console.ts';
import { startFleet } from '../local/fleet.ts';
import { serveOutboxPage } from '../local/outbox-page.ts';
import { root } from '../local/paths.ts';
import { freePort } from '../local/port.ts';
import {
  type Planted,
  type SyntheticDump,
  writeSyntheticDump,
} from '../migrate-supabase/dump-for-tests.ts';
import { differencesFrom } from '../migrate-supabase/moved-for-tests.ts';

const ROWS = 100_000;
const KILLS = 3;
const KILL_WITHIN_MS = 6_000;
const RUN_MS = 900_000;

const folder = mkdtempSync(join(tmpdir(), 'jobmatch-migration-'));
const state = join(folder, 'state');
const dumpFolder = join(folder, 'dump');
const report = join(folder, 'refused.jsonl');
let dump: SyntheticDump;

beforeAll(() => {
  dump = writeSyntheticDump(dumpFolder, ROWS, 42);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** `npm run migrate:supabase` as a process group of its own, to be killed with what it started. */
function start(): { child: ChildProcess; output: () => string } {
  const child = spawn(
    process.execPath,
    [
      join(root, 'scripts', 'migrate-supabase', 'main.ts'),
      ...['--dump', dumpFolder, '--report', report, '--state', state],
    ],
    { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  return { child, output: () => output };
}

async function complete(): Promise<string> {
  const { child, output } = start();
  await once(child, 'exit');
  expect(child.exitCode, output()).toBe(0);
  return output();
}

const reportBytes = (): number => (existsSync(report) ? statSync(report).size : 0);

/** Kills a run at some moment after it has got further than the one before. */
async function killedUnderWay(): Promise<boolean> {
  const before = reportBytes();
  const { child } = start();
  const exit = once(child, 'exit');
  while (child.exitCode === null && reportBytes() <= before) await pause(50);
  await pause(Math.random() * KILL_WITHIN_MS);
  if (child.exitCode !== null || child.pid === undefined) return false;
  process.kill(-child.pid, 'SIGKILL');
  await exit;
  return true;
}

const reported = (): Planted[] =>
  readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ file, row, kind }) => ({ file, row, kind }));

const isRefused = ({ kind }: Planted) => kind !== 'unlinked';

it(
  '100,000 rows arrive exactly, however often the run is killed',
  { timeout: RUN_MS },
  async () => {
    expect(dump.rows).toBeGreaterThan(ROWS);
    let kills = 0;
    for (let at = 1; at <= KILLS; at += 1) {
      if (await killedUnderWay()) kills += 1;
    }
    expect(kills).toBe(KILLS);
    const output = await complete();
    expect(output).toContain('Going on where the last run was cut off.');
    expect(reported()).toEqual(dump.planted);
    const database = await localTarget(join(state, 'v3'));
    expect(await differencesFrom(dump, database)).toEqual([]);
    const counts = await database.rows(sql`select (select count(*) from jobs) as jobs,
    (select count(*) from user_jobs) as listed, (select count(*) from jobs_fts) as found,
    (select count(*) from embedding_tasks where status = 'pending') as tasks`);
    const jobs = dump.expected.get('jobs')?.digests.size;
    expect(counts).toEqual([{ jobs, listed: jobs, found: jobs, tasks: jobs }]);
    await database.close();
    console.log(`${dump.rows} rows, ${kills} kills, ${dump.planted.length} planted and reported`);
  },
);

it('a second run changes nothing', { timeout: RUN_MS }, async () => {
  const refused = dump.planted.filter(isRefused);
  const output = await complete();
  const there = dump.rows - refused.length;
  expect(output).toContain(
    `${dump.rows} rows, 0 inserted, 0 changed, ${there} there already, ${refused.length} refused, 0 unlinked`,
  );
  expect(reported()).toEqual(refused);
  const database = await localTarget(join(state, 'v3'));
  expect(await differencesFrom(dump, database)).toEqual([]);
  await database.close();
});

it(
  'a user that was moved sets a password by mail and reads what is theirs',
  { timeout: RUN_MS },
  async () => {
    const [person] = dump.people;
    if (person === undefined) throw new Error('There is nobody.');
    await buildConsole();
    // The page of the outbox finds the fleet by it.
    const registry = process.env['WRANGLER_REGISTRY_PATH'] ?? join(folder, 'registry');
    process.env['WRANGLER_REGISTRY_PATH'] = registry;
    const port = await freePort();
    const fleet = await startFleet(port, { persistTo: state, registry });
    try {
      const url = `http://127.0.0.1:${port}`;
      const send = async (path: string, init: { body?: object; token?: string } = {}) => {
        const answer = await fetch(`${url}${path}`, {
          method: init.body === undefined ? 'GET' : 'POST',
          headers: {
            ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(init.token === undefined ? {} : { authorization: `Bearer ${init.token}` }),
          },
          ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
        });
        expect(answer.status, path).toBeLessThan(300);
        const text = await answer.text();
        return text === '' ? {} : JSON.parse(text);
      };
      const outbox = await serveOutboxPage(port);
      await send('/api/auth/password/forgot', { body: { email: person.email } });
      const mailed = async () => /token=([\w-]{20,})/.exec(await (await fetch(outbox)).text())?.[1];
      await expect.poll(mailed, { timeout: 60_000 }).toBeTruthy();
      const token = await mailed();
      const password = 'mossy-lantern-42-harbour';
      await send('/api/auth/password/reset', { body: { token, newPassword: password } });
      const session = await send('/api/auth/login', { body: { email: person.email, password } });
      expect(session.user.id).toBe(person.id);
      const as = { token: session.token };
      expect(await send('/api/profile', as)).toMatchObject({ id: person.id, email: person.email });
      const { jobs, total } = await send('/api/jobs?limit=50&archived=false', as);
      expect(total).toBe(8);
      expect(jobs.every(({ id }: { id: string }) => person.jobIds.includes(id))).toBe(true);
      expect(await send('/api/applications', as)).toMatchObject({ total: 3 });
      expect(await send('/api/tracked-applications', as)).toMatchObject({ total: 3 });
      // The number at the end of a title, which few others have.
      const [{ id, title }] = jobs;
      const search = { query: title.split(' ').at(-1), searchType: 'keyword', limit: 20 };
      const found = await send('/api/jobs/search', { ...as, body: search });
      expect(found.jobs.map((job: { id: string }) => job.id)).toContain(id);
    } finally {
      await fleet.stop();
    }
  },
);
