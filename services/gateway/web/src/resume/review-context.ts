import { createContext, useContext } from 'react';
import type { CompleteProfile } from './already-there.ts';
import type { Review } from './review.ts';

interface ReviewState {
  review: Review;
  /** What the profile says before anything is added. */
  complete: CompleteProfile;
  /** The field whose place in the source is shown. */
  shown: string | null;
  show: (path: string) => void;
  edit: (path: string, value: string | boolean) => void;
  /** Leaves an entry out, or puts it back. */
  toggle: (path: string) => void;
}

export const ReviewContext = createContext<ReviewState | null>(null);

/** The review around a field or an entry. */
export function useReview(): ReviewState {
  const state = useContext(ReviewContext);
  if (state === null) throw new Error('There is no review around this.');
  return state;
}
