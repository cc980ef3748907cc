import type { Database } from '../../database.ts';
import { weeksToMeasure } from './period.ts';
import { findUnmeasured, measureUsers } from './queries.ts';

/** D1 does one statement at a time, so none may keep it long. */
const USERS_PER_STATEMENT = 200;
/** A run that meets more leaves the rest to the next night's. */
const USERS_PER_RUN = 5_000;

/** Measures, user by user, what became of the postings that were scored in the last two weeks. */
export async function measureMatchQuality(db: Database, now: Date): Promise<{ measured: number }> {
  const at = now.toISOString();
  let measured = 0;
  let room = USERS_PER_RUN;
  for (const week of weeksToMeasure(now)) {
    const userIds = await findUnmeasured(db, week, { now: at, limit: room });
    room -= userIds.length;
    for (let from = 0; from < userIds.length; from += USERS_PER_STATEMENT) {
      const some = userIds.slice(from, from + USERS_PER_STATEMENT);
      measured += await measureUsers(db, week, some, at);
    }
  }
  return { measured };
}
