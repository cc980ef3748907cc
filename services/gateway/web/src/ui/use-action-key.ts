import { useRef } from 'react';

/**
 * The Idempotency-Key of an action: a retry of the same input has the same one, other input or the
 * next action another. Call `done` once it has succeeded.
 */
export function useActionKey() {
  const last = useRef<{ input: string; key: string } | null>(null);
  return {
    for(input: unknown): string {
      const json = JSON.stringify(input) ?? '';
      if (last.current?.input !== json) last.current = { input: json, key: crypto.randomUUID() };
      return last.current.key;
    },
    done(): void {
      last.current = null;
    },
  };
}
