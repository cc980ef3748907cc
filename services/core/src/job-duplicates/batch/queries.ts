import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** Owners of postings that came since `since`, by id, after `after`. */
export async function findNewOwners(
  db: Database,
  { since, after, max }: { since: string; after: string; max: number },
): Promise<string[]> {
  const rows = await db.all<{ ownerId: string }>(sql`
    select distinct owner_id as "ownerId" from jobs indexed by jobs_owned_by_age
    where owner_id is not null and created_at > ${since} and owner_id > ${after}
      and exists(select 1 from users where users.id = owner_id and erasing_at is null)
    order by owner_id limit ${max}`);
  return rows.map(({ ownerId }) => ownerId);
}
