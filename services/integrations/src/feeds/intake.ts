import {
  INTAKE_MAX,
  type Origin,
  type PostingsIntakeRpc,
  type SourcedPosting,
} from '@jobmatch/shared/contracts/postings-intake';
import type { Found } from '../job-sources/job-source.ts';
import { normalise } from '../job-sources/normalise/normalise.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';

/** Most text of one batch in UTF-16 units: what core takes at once, with room for its other fields. */
const BATCH_CHARACTERS = 6_000_000;
/**
 * Most postings of one board. Full batches are at most 12 by number and 16 by size (100 MB), so that a
 * run stays within the 32 Worker invocations that a request may make, and the names of all postings
 * within one parameter of D1.
 */
const POSTINGS_MAX = 12_000;
/** New postings of one run that come onto the lists of a board's followers. */
const LISTED_MAX = 100;

type Core = Pick<PostingsIntakeRpc, 'store'>;

interface Taken {
  created: number;
  updated: number;
  /** Names of everything that is there, what could not be read included. */
  seenSourceIds: string[];
  unreadable: number;
  /** Whether there was an entry without even a name: what is missing cannot be told then. */
  hasNameless: boolean;
}

/**
 * Normalises and stores what a source finds while it finds it, a batch at a time: no more than one
 * batch is held. When the source fails on the way, what came before is stored, and it throws.
 */
export async function takeIn(
  core: Core,
  origin: Origin,
  found: AsyncIterable<Found>,
  { seenAt }: { seenAt: string },
): Promise<Taken> {
  const taken = { unreadable: 0, hasNameless: false };
  const seen = new Set<string>();
  const counts = { created: 0, updated: 0 };
  let batch: SourcedPosting[] = [];
  let size = 0;
  let isFirst = true;

  const store = async () => {
    if (batch.length === 0) return;
    const postings = batch;
    batch = [];
    size = 0;
    const list = {
      created: Math.max(0, LISTED_MAX - counts.created),
      known: isFirst ? LISTED_MAX : 0,
    };
    isFirst = false;
    const stored = await core.store(origin, { postings, list, seenAt });
    for (const { status } of stored) if (status !== 'unchanged') counts[status] += 1;
  };

  try {
    for await (const entry of found) {
      const sourceId = entry.kind === 'posting' ? entry.posting.sourceId : entry.sourceId;
      if (sourceId !== null) seen.add(sourceId);
      if (seen.size > POSTINGS_MAX) throw new UpstreamError('too_large');
      const posting = entry.kind === 'posting' ? normalise(entry.posting) : null;
      if (entry.kind === 'unreadable') taken.hasNameless ||= entry.sourceId === null;
      if (posting === null) {
        if (entry.kind !== 'sighting') taken.unreadable += 1;
        continue;
      }
      batch.push(posting);
      size += (posting.description?.length ?? 0) + (posting.requirements?.length ?? 0);
      if (batch.length === INTAKE_MAX || size >= BATCH_CHARACTERS) await store();
    }
  } finally {
    await store();
  }
  return { ...taken, ...counts, seenSourceIds: [...seen] };
}
