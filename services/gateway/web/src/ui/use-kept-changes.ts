import { useRef, useState } from 'react';

/**
 * A form's entries over what is saved, whatever their kinds. Only what differs is kept, in this tab and
 * under `name`, so that a reload or a sign-in loses nothing and what was saved elsewhere shows through.
 * A name that is not the user's own shows one person's entries to the next: put their id in it.
 */
export function useKeptChanges<T extends object>(name: string, saved: T) {
  const key = `jobmatch.draft.${name}`;
  const [changes, setChanges] = useState<Partial<T>>(() => readChanges(key, saved));
  // Two changes of one event must both be kept, though the second knows the render before the first.
  const latest = useRef(changes);
  const keep = (next: Partial<T>) => {
    latest.current = next;
    if (Object.keys(next).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
    setChanges(next);
  };
  const value: T = { ...saved, ...changes };
  return {
    value,
    isChanged: Object.keys(changes).length > 0,
    change: (patch: Partial<T>): void => {
      keep(differences({ ...saved, ...latest.current, ...patch }, saved));
    },
    /** After it was saved, or to go back to what is. */
    drop: (): void => keep({}),
  };
}

/** What of `value` is not as it is saved. */
export function differences<T extends object>(value: T, saved: T): Partial<T> {
  const before = new Map(Object.entries(saved).map(([name, old]) => [name, JSON.stringify(old)]));
  const changed = Object.entries(value).filter(
    ([name, now]) => JSON.stringify(now) !== before.get(name),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every entry is one of `value`.
  return Object.fromEntries(changed) as Partial<T>;
}

function readChanges<T extends object>(key: string, saved: T): Partial<T> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? keptOf(kept, saved) : {};
  } catch {
    // Not ours, or cut off: what is saved is shown.
    return {};
  }
}

/** What of `kept` is of the same kind as what is saved: an older version may have kept another. */
export function keptOf<T extends object>(kept: object, saved: T): Partial<T> {
  const kinds = new Map(Object.entries(saved).map(([name, old]) => [name, kindOf(old)]));
  const known = Object.entries(kept).filter(([name, value]) => kinds.get(name) === kindOf(value));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- by name and kind they are entries of `saved`.
  return Object.fromEntries(known) as Partial<T>;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
