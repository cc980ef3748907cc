import {
  INTAKE_MAX,
  type Origin,
  POSTING_SOURCES,
  type SourcedPosting,
  type StoredPosting,
} from '@jobmatch/shared/contracts/postings-intake';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { canonicalHash } from '../job-duplicates/canonical-hash.ts';
import { contentHash } from '../jobs/content-hash.ts';
import { listForFollowers } from './list/queries.ts';
import { storePublic } from './queries.ts';

interface Options {
  postings: readonly SourcedPosting[];
  list: { created: number; known: number };
  seenAt: string;
}

/** Stores what an adapter read as public postings; one that comes twice counts as its last version. */
export async function storePostings(
  db: Database,
  origin: Origin,
  { postings, list, seenAt }: Options,
): Promise<StoredPosting[]> {
  requireAdapter(origin);
  if (postings.length > INTAKE_MAX) throw new RangeError(`More than ${INTAKE_MAX} postings.`);
  const latest = new Map(postings.map((posting) => [posting.sourceId, posting]));
  const entries = await Promise.all([...latest.values()].map(entryOf));
  const stored = await storePublic(db, origin, entries, seenAt);
  if (origin.board !== null) {
    const created = stored.filter(({ status }) => status === 'created').slice(0, list.created);
    const known = stored.filter(({ status }) => status !== 'created').slice(0, list.known);
    await listForFollowers(db, origin, { created, known, at: new Date(seenAt) });
  }
  return stored;
}

/** The types say so too, but this is what keeps the catalogue from whoever may call one day. */
function requireAdapter({ source }: Origin): void {
  if (!POSTING_SOURCES.includes(source)) throw new TypeError('No adapter has this name.');
}

async function entryOf({ sourceId, ...content }: SourcedPosting) {
  return {
    id: newId(),
    sourceId,
    content,
    contentHash: await contentHash(content),
    canonicalHash: await canonicalHash(content),
  };
}

export type Entry = Awaited<ReturnType<typeof entryOf>>;
