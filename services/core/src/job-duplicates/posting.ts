import { canonicalHash } from './canonical-hash.ts';
import type { Candidate } from './detect.ts';
import { type Quality, type Rated, qualityOf } from './quality.ts';

/** A posting as it is read for comparing: its text as far as that counts. Flags are 0 and 1. */
export interface StoredPosting extends Omit<Rated, 'isClosed'> {
  id: string;
  title: string;
  company: string;
  location: string | null;
  description: string | null;
  descriptionLength: number | null;
  url: string | null;
  isClosed: number;
  isChosen: number;
  canonicalHash: string | null;
  canonicalJobId: string | null;
  dedupStatus: string;
}

export interface RatedPosting {
  stored: StoredPosting;
  quality: Quality;
  candidate: Candidate;
}

/** Rates a posting and makes it ready to be compared. */
export async function ratedPosting(stored: StoredPosting, now: Date): Promise<RatedPosting> {
  const quality = qualityOf({ ...stored, isClosed: stored.isClosed === 1 }, now);
  const { id, title, company, location, description, url, createdAt } = stored;
  const candidate = {
    id,
    title,
    company,
    location,
    description,
    url,
    createdAt,
    canonicalHash: stored.canonicalHash ?? (await canonicalHash(stored)),
    quality: quality.overall,
    isChosen: stored.isChosen === 1,
  };
  return { stored, quality, candidate };
}
