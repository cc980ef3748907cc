import { useRef } from 'react';
import { isRefused } from '../api/refused-keys.ts';

/**
 * The Idempotency-Key of an action: a retry of the same input has the same one, other input or the
 * next action another, and so has what comes after a refusal. Call `done` once it has succeeded.
 */
export function useActionKey() {
  const last = useRef<{ input: string; key: string } | null>(null);
  return {
    for(input: unknown): string {
      const json = JSON.stringify(input) ?? '';
      const { input: before, key } = last.current ?? { input: null, key: '' };
      if (before === json && !isRefused(key)) return key;
      last.current = { input: json, key: crypto.randomUUID() };
      return last.current.key;
    },
    done(): void {
      last.current = null;
    },
  };
}
