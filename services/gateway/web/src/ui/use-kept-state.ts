import { useCallback, useState } from 'react';

const keyOf = (name: string): string => `jobmatch.kept.${name}`;

/** Whether something is kept under a name. */
export const isKept = (name: string): boolean => sessionStorage.getItem(keyOf(name)) !== null;

/**
 * State that a reload of this tab does not lose. What was kept is taken only if `isValid`; `forget`
 * lets the next visit begin with `initial` again.
 */
export function useKeptState<T>(
  name: string,
  initial: T,
  isValid: (kept: unknown) => kept is T,
): readonly [value: T, set: (value: T) => void, forget: () => void] {
  const key = keyOf(name);
  const [value, setValue] = useState<T>(() => {
    const kept = read(key);
    return isValid(kept) ? kept : initial;
  });
  const set = useCallback(
    (next: T) => {
      setValue(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, set, () => sessionStorage.removeItem(key)];
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    // Not ours, or cut off: as if there were nothing.
    return null;
  }
}
