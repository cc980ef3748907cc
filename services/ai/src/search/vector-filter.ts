import type { Caller } from '@jobmatch/shared/caller';
import type { SearchFilters } from '@jobmatch/shared/contracts/search';

const DAY_MS = 86_400_000;

/**
 * What the index is asked to look among: public postings and the caller's own, and those of the
 * filters that its metadata knows. A posting without a date has no `postedDay`, so unless the filter
 * leaves those out, it is left to core, which applies every filter again.
 */
export function vectorFilter(
  { userId }: Pick<Caller, 'userId'>,
  { workArrangement, country, postedWithinDays, includeUnknown }: SearchFilters,
  now: Date,
): VectorizeVectorMetadataFilter {
  const oneOf = (value: string) => ({ $in: includeUnknown ? [value, 'unknown'] : [value] });
  return {
    owner: { $in: ['public', userId] },
    ...(workArrangement === undefined ? {} : { workArrangement: oneOf(workArrangement) }),
    ...(country === undefined ? {} : { country: oneOf(country) }),
    ...(postedWithinDays === undefined || includeUnknown
      ? {}
      : { postedDay: { $gte: Math.floor(now.getTime() / DAY_MS) - postedWithinDays } }),
  };
}
