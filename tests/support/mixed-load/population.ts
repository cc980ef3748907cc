import { randomUUID } from 'node:crypto';
import { signAccessToken } from '../bare-fleet/access-token.ts';
import type { BareFleet } from '../bare-fleet/bare-fleet.ts';

/** Postings that each of them has saved before the load begins. */
export const SEEDED_POSTINGS = 3;
/** Of the catalogue. */
const PUBLIC_POSTINGS = 200;

export interface Member {
  id: string;
  token: string;
  /** An address of their own, among those that are kept for carriers (RFC 6598). */
  address: string;
  seededJobIds: readonly string[];
}

/**
 * So many candidates with a work experience and a few postings each, and a catalogue. Their rows are
 * written past the API, whose signup takes a tenth of a second of scrypt for each.
 */
export async function settle(fleet: BareFleet, count: number): Promise<Member[]> {
  const members = await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const [id, sessionId] = [randomUUID(), randomUUID()];
      return {
        id,
        token: await signAccessToken(fleet.signingKey, { userId: id, sessionId }),
        address: `100.${64 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`,
        seededJobIds: Array.from({ length: SEEDED_POSTINGS }, () => randomUUID()),
      };
    }),
  );
  const userIds = JSON.stringify(members.map(({ id }) => id));
  const owned = members.flatMap(({ id, seededJobIds }) =>
    seededJobIds.map((jobId) => ({ id, jobId })),
  );
  const catalogue = Array.from({ length: PUBLIC_POSTINGS }, () => ({
    id: null,
    jobId: randomUUID(),
  }));
  const postings = JSON.stringify([...owned, ...catalogue]);
  const statements = [
    [
      `insert into users (id, email, current_title)
      select value, value || '@example.com', 'Backend engineer' from json_each(?)`,
      userIds,
    ],
    [
      `insert into work_experience (id, user_id, company, title, start_date)
      select value, value, 'Example Works', 'Backend engineer', '2019-03' from json_each(?)`,
      userIds,
    ],
    [
      `insert into skills (id, user_id, name) select value, value, 'TypeScript' from json_each(?)`,
      userIds,
    ],
    [
      `insert into jobs (id, owner_id, title, company, description, source, source_id, content_hash)
      select value ->> 'jobId', value ->> 'id', 'Engineer ' || key, 'Company ' || (key % 97),
        'Builds services in TypeScript and keeps them running. ', iif(value ->> 'id' is null, 'greenhouse', 'manual'),
        value ->> 'jobId', value ->> 'jobId' from json_each(?)`,
      postings,
    ],
    [
      `insert into user_jobs (user_id, job_id, found_by)
      select value ->> 'id', value ->> 'jobId', 'manual' from json_each(?)`,
      JSON.stringify(owned),
    ],
  ] as const;
  await fleet.database.batch(statements.map(([sql, value]) => ({ sql, values: [value] })));
  // What was there before the load needs no vector: it is not searched for by meaning.
  await fleet.database.rows('delete from embedding_tasks');
  return members;
}
