import { useCallback, useEffect, useState } from 'react';

/**
 * Code that comes once the page is idle; null until it is there. Without a connection, or after a deploy that
 * removed it, there is none: `again` asks for it once more.
 */
export function useLoaded<Code>(load: () => Promise<Code>): {
  code: Code | null;
  again: () => void;
} {
  const [loaded, setLoaded] = useState<{ code: Code } | null>(null);
  const again = useCallback(() => {
    load()
      .then((code) => setLoaded({ code }))
      .catch((err: unknown) => console.warn('A part of the console did not load.', err));
  }, [load]);
  useEffect(() => {
    const idle = setTimeout(again, IDLE_MS);
    return () => clearTimeout(idle);
  }, [again]);
  return { code: loaded?.code ?? null, again };
}

/** After the first paint and what the page asked for first. */
const IDLE_MS = 500;
