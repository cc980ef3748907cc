import type { BareFleet } from '../bare-fleet/bare-fleet.ts';
import type { Ledger } from './ledger.ts';
import { type Member, SEEDED_POSTINGS } from './population.ts';

interface Stored {
  userId: string;
  postings: string;
  tracked: string;
  applications: string;
  generationsUsed: number;
  saved: string;
}

const STORED = `select users.id as userId,
  (select json_group_array(id) from jobs where owner_id = users.id) as postings,
  (select json_group_array(id) from tracked_applications where user_id = users.id) as tracked,
  (select json_group_array(id) from applications where user_id = users.id) as applications,
  coalesce((select ai_generations_used from usage_limits where user_id = users.id), 0) as generationsUsed,
  (select json_group_object(job_id, saved) from user_jobs where user_id = users.id) as saved
  from users`;

/**
 * Where what is stored is not what was acknowledged: a write that is missing or there twice, one that
 * nobody was told of, a flag that is not the last one, a unit of the plan without its application.
 */
export async function violationsOf(
  { database }: BareFleet,
  members: readonly Member[],
  ledgers: ReadonlyMap<string, Ledger>,
): Promise<string[]> {
  const rows = new Map((await database.rows<Stored>(STORED)).map((row) => [row.userId, row]));
  return members.flatMap(({ id, seededJobIds }) => {
    const [row, ledger] = [rows.get(id), ledgers.get(id)];
    if (row === undefined || ledger === undefined) return [`${id} is gone`];
    const saved: Record<string, number> = JSON.parse(row.saved);
    return [
      ...differences(`${id}: postings`, [...seededJobIds, ...ledger.postings], row.postings),
      ...differences(`${id}: tracked applications`, ledger.tracked, row.tracked),
      ...differences(`${id}: applications`, ledger.generated, row.applications),
      ...(row.generationsUsed === ledger.generated.length
        ? []
        : [`${id}: ${row.generationsUsed} units for ${ledger.generated.length} applications`]),
      ...[...ledger.saved]
        .filter(([jobId, isSaved]) => Boolean(saved[jobId]) !== isSaved)
        .map(([jobId, isSaved]) => `${id}: ${jobId} is ${isSaved ? 'not ' : ''}saved`),
      ...(Object.keys(saved).length === SEEDED_POSTINGS + ledger.postings.length
        ? []
        : [`${id}: ${Object.keys(saved).length} postings are theirs`]),
    ];
  });
}

function differences(what: string, acknowledged: readonly string[], stored: string): string[] {
  const ids: string[] = JSON.parse(stored);
  const [wanted, found] = [acknowledged.toSorted().join(), ids.toSorted().join()];
  return wanted === found
    ? []
    : [`${what}: ${ids.length} stored, ${acknowledged.length} acknowledged`];
}
