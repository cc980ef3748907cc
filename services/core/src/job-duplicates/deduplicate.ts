import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { type Pair, detectPairs, linksOf } from './detect.ts';
import type { DedupResult } from './duplicate.ts';
import { type RatedPosting, ratedPosting } from './posting.ts';
import { type Finding, readDismissed, readPostings, storeFindings } from './queries.ts';

/** Postings that one run looks at: what can be read and compared within one request. */
const MAX_POSTINGS = 2000;

/**
 * Looks for duplicates among the caller's newest 2,000 postings and writes down what it finds: the
 * pairs, the links to canonical postings and the quality of each. Doing it again changes nothing.
 */
export async function deduplicate(db: Database, scope: UserScope, now: Date): Promise<DedupResult> {
  const stored = await readPostings(db, scope, MAX_POSTINGS + 1);
  const dismissed = new Set(
    (await readDismissed(db, scope)).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const postings = await Promise.all(
    stored.slice(0, MAX_POSTINGS).map((posting) => ratedPosting(posting, now)),
  );
  const pairs = detectPairs(postings.map(({ candidate }) => candidate)).filter(
    ({ canonical, duplicate }) => !dismissed.has(`${canonical.id} ${duplicate.id}`),
  );
  const links = linksOf(pairs);
  await storeFindings(db, scope, findings(postings, pairs, links, now));
  const countOf = (level: Pair['confidence']) =>
    pairs.filter(({ confidence }) => confidence === level).length;
  return {
    checked: postings.length,
    isComplete: stored.length <= MAX_POSTINGS,
    linked: links.size,
    pairs: { high: countOf('high'), medium: countOf('medium'), low: countOf('low') },
  };
}

function findings(
  postings: readonly RatedPosting[],
  pairs: readonly Pair[],
  links: ReadonlyMap<string, Pair>,
  now: Date,
): Finding[] {
  const byCanonical = Map.groupBy(pairs, ({ canonical }) => canonical.id);
  const checked = new Set(postings.map(({ stored }) => stored.id));
  const canonicals = new Set([...links.values()].map(({ canonical }) => canonical.id));
  return postings.map(({ stored, quality, candidate }) => {
    const { id, source, descriptionLength, canonicalJobId } = stored;
    const link = links.get(id);
    // The link to a posting that was not looked at is as good as it was.
    const isKept = link === undefined && canonicalJobId !== null && !checked.has(canonicalJobId);
    const isCanonical = canonicals.has(id) || candidate.isChosen;
    const single = isCanonical ? 'canonical' : 'unique';
    return {
      id,
      canonicalHash: candidate.canonicalHash,
      quality: {
        ...quality,
        sourceType: source,
        descriptionLength: descriptionLength ?? 0,
        calculatedAt: now.toISOString(),
      },
      status: link !== undefined || isKept ? 'duplicate' : single,
      canonicalJobId: link?.canonical.id ?? (isKept ? canonicalJobId : null),
      confidence: link?.similarity.overall ?? null,
      pairs: (byCanonical.get(id) ?? []).map((pair) => ({
        id: newId(),
        duplicateJobId: pair.duplicate.id,
        method: pair.method,
        confidence: pair.confidence,
        ...pair.similarity,
      })),
    };
  });
}
