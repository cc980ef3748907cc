import type { Incoming } from './posting.ts';

/** A posting of an import, however often it was sent. */
export interface Entry {
  /** Its id, if it turns out to be new. */
  id: string;
  key: string;
  isNamed: boolean;
  /** The version to store: the last one sent. */
  latest: Incoming;
}

/** A sent posting in its place. */
export interface Planned {
  entry: Entry;
  contentHash: string;
  /** Whether it only repeats an earlier one, under no name of its own. */
  isRepeat: boolean;
}

/**
 * Sorts out the repeats within one import: call the result with each posting in the order sent. A
 * named posting is the same as an earlier one with its name, an unnamed one the same as any earlier
 * one with its URL or its content.
 */
export function planner(newId: () => string): (posting: Incoming) => Planned {
  const byKey = new Map<string, Entry>();
  const byUrl = new Map<string, Entry>();
  const byHash = new Map<string, Entry>();

  return (posting) => {
    const { key, isNamed, contentHash, content } = posting;
    const url = content.url ?? '';
    const known = isNamed ? byKey.get(key) : (byUrl.get(url) ?? byHash.get(contentHash));
    const entry = known ?? { id: newId(), key, isNamed, latest: posting };
    if (isNamed) {
      entry.latest = posting;
      byKey.set(key, entry);
    }
    if (url !== '' && !byUrl.has(url)) byUrl.set(url, entry);
    if (!byHash.has(contentHash)) byHash.set(contentHash, entry);
    return { entry, contentHash, isRepeat: known !== undefined && !isNamed };
  };
}
