import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CarefulClient } from './careful-client.ts';
import { KillWriter } from './kill-writer.ts';
import { KillableFleet, freePort } from './killable-fleet.ts';
import { NAMED_ROWS } from './named-rows.ts';
import { randomOf } from './random.ts';
import { readStored } from './stored-state.ts';

const SEED = Number(process.env['SIGKILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const WRITERS = 8;
const WRITES_EACH = 50;
const WRITES = WRITERS * WRITES_EACH;
const KILLS = 3;
/** A request of ours takes about this long: a kill meets requests at any point of theirs. */
const KILL_DELAY_MS = 60;

let fleet: KillableFleet;
beforeAll(async () => {
  fleet = new KillableFleet(await freePort());
  fleet.migrate();
  await fleet.start();
}, 60_000);
afterAll(() => fleet.close());

it(`loses and doubles nothing over ${KILLS} kills in ${WRITES} writes (SIGKILL_SEED=${SEED})`, async () => {
  const started = performance.now();
  const writers = Array.from({ length: WRITERS }, (_, i) => {
    const name = `writer${i}`;
    return new KillWriter(new CarefulClient(fleet, name), name, randomOf(SEED + i + 1));
  });
  await Promise.all(writers.map(({ client }) => client.signUp()));
  const kills = killMoments(randomOf(SEED));
  const killed: Promise<void>[] = [];
  let begun = 0;
  await Promise.all(
    writers.map(async (writer) => {
      for (let i = 0; i < WRITES_EACH; i += 1) {
        begun += 1;
        const moment = kills.find(({ write }) => write === begun);
        if (moment !== undefined) {
          killed.push(pause(moment.delayMs).then(() => fleet.killAndStart()));
        }
        await writer.write();
      }
    }),
  );
  await Promise.all(killed);
  expect(fleet.starts).toBe(1 + KILLS);

  for (const writer of writers) await expectAcknowledged(writer);
  await fleet.kill();
  const stored = await expectConsistent(writers);

  const sum = (name: keyof CarefulClient['counts']) =>
    writers.reduce((total, { client }) => total + client.counts[name], 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stderr.write(
    `SIGKILL_SEED=${SEED}: ${WRITES} writes, ${KILLS} kills at writes ` +
      `${kills.map(({ write, delayMs }) => `${write} + ${delayMs} ms`).join(', ')}; ` +
      `${sum('unanswered')} requests unanswered and sent again, ${sum('inFlight')} keys found ` +
      `taken, ${sum('replayed')} answers replayed; ${stored.jobs} postings, ` +
      `${stored.files.length} files, ${stored.pending} of them for the sweep; ${seconds} s\n`,
  );
  expect(sum('unanswered')).toBeGreaterThan(0);
  expect(sum('replayed')).toBeGreaterThan(0);
}, 200_000);

/** What the API shows a writer is what was acknowledged to it, each once. */
async function expectAcknowledged(writer: KillWriter): Promise<void> {
  const { client, name } = writer;
  const jobs = await all<{ id: string; title: string; sourceId: string | null; source: string }>(
    client,
    '/api/jobs',
    'jobs',
  );
  const own = jobs.filter(({ source }) => source === 'manual');
  expect(sorted(own.map(({ id, title }) => [id, title])), name).toEqual(sorted(writer.postings));
  const imported = jobs.filter(({ source }) => source === 'import');
  expect(sorted(imported.map(({ sourceId, title }) => [sourceId, title])), name).toEqual(
    sorted([...writer.imported].map(([sourceId, title]) => [`probe:${sourceId}`, title])),
  );
  const tracked = await all<{ id: string; statusHistory: { status: string }[] }>(
    client,
    '/api/tracked-applications',
    'trackedApplications',
  );
  const histories = tracked.map(({ id, statusHistory }) => [
    id,
    statusHistory.map(({ status }) => status),
  ]);
  expect(sorted(histories), name).toEqual(sorted(writer.tracked));

  const applications = await all<{ id: string }>(client, '/api/applications', 'applications');
  expect(sorted(applications.map(({ id }) => id))).toEqual(sorted(writer.applications.keys()));
  for (const [id, letters] of writer.applications) {
    const { coverLetter, editHistory } = await client.get<{
      coverLetter: string | null;
      editHistory: unknown[];
    }>(`/api/applications/${id}`);
    expect([coverLetter, editHistory.length]).toEqual([letters.at(-1) ?? null, letters.length]);
  }
  for (const { path, list, name: column } of NAMED_ROWS) {
    const rows = await all<{ id: string } & Record<string, unknown>>(client, path, list);
    const found = rows.map((row) => [row.id, row[column]]);
    expect(sorted(found), `${name} ${path}`).toEqual(sorted(writer.named.get(path) ?? []));
  }
  for (const { id, sha256 } of writer.files.values()) {
    if (id === null) continue;
    const answer = await client.send('HEAD', `/api/files/download/${id}`);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, `"${sha256}"`]);
  }
}

/** The database and the bucket, read without the fleet, agree with themselves and the ledgers. */
async function expectConsistent(writers: readonly KillWriter[]) {
  const { quickCheck, foreignKeys, jobs, staleHashes, files, objects } = await readStored(fleet);
  expect(quickCheck).toEqual([{ quick_check: 'ok' }]);
  expect([foreignKeys, staleHashes]).toEqual([[], []]);
  const expected = writers.reduce((sum, w) => sum + w.postings.size + w.imported.size, 0);
  expect(jobs).toBe(expected);

  const kept = files.filter(({ expiresAt }) => expiresAt === null);
  const names = kept.map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(names.length);
  const sent = new Map(writers.flatMap((writer) => [...writer.files]));
  const acknowledged = [...sent].filter(([, { id }]) => id !== null).map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(acknowledged));
  for (const row of kept) {
    expect(row.sha256).toBe(sent.get(row.fileName)?.sha256);
    expect(objects).toContainEqual({ key: row.key, sha256: row.sha256 });
  }
  // A row comes before its object, so only uploads cut short are left to the sweep, each with a row.
  const keys = new Set(files.map(({ key }) => key));
  expect(objects.filter(({ key }) => !keys.has(key))).toEqual([]);
  return { jobs, files, pending: files.length - kept.length };
}

/** Every row of a list. */
async function all<Row>(client: CarefulClient, path: string, name: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = '';
  do {
    const page = await client.get<Record<string, Row[]> & { nextCursor: string | null }>(
      `${path}?limit=100${cursor}`,
    );
    rows.push(...(page[name] ?? []));
    cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== '');
  return rows;
}

/** One kill in each stretch of the run, so that there are writes before, between and after. */
const killMoments = (random: () => number) =>
  Array.from({ length: KILLS }, (_, i) => ({
    write: Math.floor(((i + 0.5 + random() * 0.9) / (KILLS + 1)) * WRITES),
    delayMs: Math.floor(random() * KILL_DELAY_MS),
  }));

const sorted = (items: Iterable<unknown>): unknown[] =>
  [...items].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
