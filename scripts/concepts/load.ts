import type { Concept, Source } from './concept.ts';
import type { Place } from './place.ts';
import { sourceHash } from '../source-hash.ts';
import { deletions, upserts } from './statements.ts';
import type { Target } from '../database/target.ts';

const CONCEPTS_PER_BATCH = 1_000;

export interface Loaded {
  concepts: number;
  /** Rows of the files that are withdrawn, not published yet, or there twice. */
  skipped: number;
}

/**
 * Brings the database to what a source has. The place is kept after each batch, so that a run that was
 * cut off goes on there; with changed files it begins anew.
 */
export async function load(source: Source, target: Target, place: Place): Promise<Loaded> {
  const origin = { ...source, hash: await sourceHash(source.files) };
  const done = place.read(origin.hash);
  const seen = new Set<string>();
  let rows = 0;
  let batch: Concept[] = [];
  const write = async () => {
    if (seen.size > done) {
      await target.run(upserts(batch, origin));
      place.write(origin.hash, seen.size);
    }
    batch = [];
  };
  for await (const concept of source.concepts()) {
    rows += 1;
    if (!concept.isReleased || seen.has(concept.uri)) continue;
    seen.add(concept.uri);
    batch.push(concept);
    if (batch.length === CONCEPTS_PER_BATCH) await write();
  }
  if (batch.length > 0) await write();
  // Or a table cut off after its header would empty the database.
  if (seen.size === 0) throw new Error(`${source.files.join(', ')}: No released concept in there.`);
  await target.run(deletions(origin));
  place.clear();
  return { concepts: seen.size, skipped: rows - seen.size };
}
