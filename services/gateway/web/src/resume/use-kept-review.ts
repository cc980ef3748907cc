import { useCallback, useEffect, useRef, useState } from 'react';
import { toast } from '../ui/toast-store.ts';
import { type KeptReview, dropReview, keepReview, storedReview } from './review-storage.ts';

type Change = (before: KeptReview | null) => KeptReview | null;

const TOO_LONG = 'This file is too long to be kept in the browser: a reload would lose the review.';

/** The review in this tab, which a reload does not lose. */
export function useKeptReview(userId: string) {
  const [kept, setKept] = useState(() => storedReview(userId));
  const wasWarned = useRef(false);
  useEffect(() => {
    if (kept === null) {
      dropReview(userId);
      wasWarned.current = false;
    } else if (!keepReview(userId, kept) && !wasWarned.current) {
      wasWarned.current = true;
      toast(TOO_LONG, { tone: 'warn' });
    }
  }, [kept, userId]);
  const change = useCallback((apply: Change) => setKept(apply), []);
  return [kept, change] as const;
}
