import type { Tone } from './banner.tsx';

export interface Toast {
  id: number;
  text: string;
  tone: Tone;
  /** For undo: one thing to do about it. */
  action?: { label: string; onSelect: () => void };
}

type Listener = () => void;

const listeners = new Set<Listener>();
let toasts: readonly Toast[] = [];
let nextId = 1;

const replace = (next: readonly Toast[]): void => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** Says something that has happened, for a few seconds, wherever its user is by then. */
export function toast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  replace([...toasts, { id: nextId, text, tone: 'good', ...options }]);
  nextId += 1;
}

export const dismiss = (id: number): void => replace(toasts.filter((shown) => shown.id !== id));
export const shownToasts = (): readonly Toast[] => toasts;
export function subscribeToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
