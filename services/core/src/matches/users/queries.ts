import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

const DAY_MS = 86_400_000;

/**
 * Takes users for whom new postings were not looked through for a day, longest first, and answers
 * those who have something to be matched by and want to know of matches in some way.
 */
export async function takeUsers(
  db: Database,
  { now, max }: { now: Date; max: number },
): Promise<{ taken: number; userIds: string[] }> {
  const before = new Date(now.getTime() - DAY_MS).toISOString();
  const rows = await db.all<{ id: string; isReady: 0 | 1 }>(sql`
    update users set matched_at = ${now.toISOString()}
    where rowid in (select rowid from users where matched_at <= ${before}
      and +erasing_at is null order by matched_at limit ${max})
    returning id, exists(select 1 from work_experience where work_experience.user_id = users.id)
      and (not exists(select 1 from notification_preferences as wishes
          where wishes.user_id = users.id and wishes.in_app = 0 and wishes.email_frequency = 'none')
        or exists(select 1 from webhook_endpoints as endpoint
          where endpoint.user_id = users.id and endpoint.disabled_at is null)) as "isReady"`);
  const userIds = rows.filter(({ isReady }) => isReady === 1).map(({ id }) => id);
  return { taken: rows.length, userIds };
}
