import type { AnswerOf } from '@jobmatch/client/answers';
import type { Review } from './review.ts';

export type Applied = AnswerOf<'/api/resume/apply', 'post'>;

/** A review that is not over: `applied` once it has gone into the profile. */
export interface KeptReview {
  review: Review;
  applied: Applied | null;
}

/** Somebody else who signs in at this tab finds nothing. */
const keyOf = (userId: string): string => `jobmatch.resume-review.${userId}`;

/** Keeps a review in this tab over reloads. False where the browser has no room for it. */
export function keepReview(userId: string, kept: KeptReview): boolean {
  try {
    sessionStorage.setItem(keyOf(userId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function storedReview(userId: string): KeptReview | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(userId)) ?? 'null');
    return isKeptReview(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Only this tab writes it; the parts looked for are those that an older console might lack. */
function isKeptReview(kept: unknown): kept is KeptReview {
  if (typeof kept !== 'object' || kept === null || !('applied' in kept)) return false;
  const review = 'review' in kept ? kept.review : null;
  return typeof review === 'object' && review !== null && 'parsed' in review && 'edits' in review;
}

export const dropReview = (userId: string): void => sessionStorage.removeItem(keyOf(userId));
