import styles from './confidence-chip.module.css';
import { useReview } from './review-context.ts';

/** Below this a value is often wrong, by the reader's own measure. */
const DOUBTFUL = 0.7;

/** How sure the reader is of a field, as a button that shows where it was read. */
export function ConfidenceChip({ path, label }: { path: string; label: string }) {
  const { review, shown, show } = useReview();
  const confidence = review.parsed.confidence[path];
  if (confidence === undefined) return null;
  const isDoubtful = confidence < DOUBTFUL;
  const words = `${Math.round(confidence * 100)} %${isDoubtful ? ' – check' : ''}`;
  return (
    <button
      type="button"
      className={`${styles['chip']} ${isDoubtful ? styles['doubtful'] : ''}`}
      aria-label={`${words} sure of ${label}: show it in the source`}
      title="How sure the reader is. Shows the place in the source."
      aria-pressed={shown === path}
      onClick={() => show(path)}
    >
      {words}
    </button>
  );
}
