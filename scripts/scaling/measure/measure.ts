import { type Fleet, type Person, startFleet } from '@jobmatch/tests/fleet';
import { WITHOUT_PAUSES, untilIdle } from '@jobmatch/tests/pipeline';
import type { Measurements } from '../measurements.ts';
import { type Sizes, sizesOf } from './copied-database.ts';
import { fleetCpuMs } from './cpu-time.ts';
import { demoPostings, furnish } from './furnish.ts';
import { kvEntries } from './kv-entries.ts';

/** Half of them are there at the first weighing: what the second adds is free of what an empty table takes. */
const POSTINGS = 400;
const USERS = 24;
const IMPORTED_AT_ONCE = 100;

/**
 * Fills a fleet's database through its API and weighs what a posting and a user take: the slope between two fillings,
 * so that pages that are begun count for nothing.
 */
export async function measure(): Promise<Measurements> {
  const fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  try {
    const few = await withPostings(fleet, 0, POSTINGS / 2);
    const all = await withPostings(fleet, POSTINGS / 2, POSTINGS);
    const jobIds = (
      await fleet.database.rows<{ id: string }>('select id from jobs where owner_id is null')
    ).map(({ id }) => id);
    const before = fleetCpuMs();
    let requests = await withUsers(fleet, jobIds, 0, USERS / 2);
    const half = await sizesOf(fleet.database);
    requests += await withUsers(fleet, jobIds, USERS / 2, USERS);
    const cpuMs = fleetCpuMs() - before;
    return {
      users: USERS,
      postings: POSTINGS,
      posting: slope(few, all, POSTINGS / 2),
      user: slope(half, await sizesOf(fleet.database), USERS / 2),
      kv: await kvEntries(fleet),
      requests,
      cpuMsARequest: round(cpuMs / requests),
    };
  } finally {
    await fleet.close();
  }
}

async function withPostings(fleet: Fleet, from: number, to: number): Promise<Sizes> {
  const importer = await fleet.signUp();
  for (let first = from; first < to; first += IMPORTED_AT_ONCE) {
    const postings = demoPostings(first, IMPORTED_AT_ONCE);
    const body = { postings };
    const answer = await fleet.send('POST', '/api/jobs/import', { token: importer.token, body });
    if (answer.status !== 200) throw new Error(`The import: ${answer.status} ${answer.text}`);
  }
  await untilIdle(fleet);
  // As only adapters write them; the importer and what hangs on the account go.
  await fleet.database.batch([
    {
      sql: "update jobs set owner_id = null, source = 'greenhouse' where owner_id = ?",
      values: [importer.id],
    },
    { sql: 'delete from users where id = ?', values: [importer.id] },
  ]);
  await untilIdle(fleet);
  return sizesOf(fleet.database);
}

async function withUsers(
  fleet: Fleet,
  jobIds: readonly string[],
  from: number,
  to: number,
): Promise<number> {
  let requests = 0;
  for (let number = from; number < to; number += 1) {
    const person: Person = await fleet.signUp();
    requests += await furnish(fleet, person, jobIds, number);
  }
  await untilIdle(fleet);
  return requests;
}

function slope(before: Sizes, after: Sizes, count: number): Measurements['user'] {
  const tables = [...after].flatMap(([name, { rows, bytes }]) => {
    const was = before.get(name) ?? { rows: 0, bytes: 0 };
    const each = {
      rows: round((rows - was.rows) / count),
      bytes: round((bytes - was.bytes) / count),
    };
    return each.rows > 0 || each.bytes > 0 ? [{ name, ...each }] : [];
  });
  return tables.toSorted((one, other) => other.bytes - one.bytes);
}

const round = (value: number): number => Math.round(value * 100) / 100;
