import type {
  Origin,
  PostingsIntakeRpc,
  SourcedPosting,
  StoredPosting,
} from '@jobmatch/shared/contracts/postings-intake';

/** What one source had. */
export interface Answered {
  origin: Origin;
  postings: SourcedPosting[];
}

/** Stores what every source had; a posting that several show is listed once. */
export async function storeFound(
  core: Pick<PostingsIntakeRpc, 'store'>,
  answered: readonly Answered[],
): Promise<{ jobIds: string[]; newJobs: number; duplicates: number }> {
  const seenAt = new Date().toISOString();
  const list = { created: 0, known: 0 };
  const stored = await Promise.all(
    answered.map(async ({ origin, postings }) => {
      if (postings.length === 0) return [];
      const rows = await core.store(origin, { postings, list, seenAt });
      return rows.map((row, index) => ({ row, says: nameOf(postings[index]) }));
    }),
  );
  const byName = new Map<string, StoredPosting>();
  let newJobs = 0;
  let total = 0;
  for (const { row, says } of stored.flat()) {
    total += 1;
    if (byName.has(says)) continue;
    byName.set(says, row);
    if (row.status === 'created') newJobs += 1;
  }
  const jobIds = [...byName.values()].map(({ id }) => id);
  return { jobIds, newJobs, duplicates: total - newJobs };
}

/** What two sources have in common when they show the same posting. */
const nameOf = (posting: SourcedPosting | undefined): string =>
  [posting?.title, posting?.company, posting?.location ?? '']
    .map((part) =>
      (part ?? '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|');
