import { useReview } from './review-context.ts';
import styles from './review.module.css';

const AROUND = 60;

/** Where the field that is being looked at was read, below it: for screens with no room beside it. */
export function SourceQuote({ path }: { path: string }) {
  const { review, shown } = useReview();
  const span = review.parsed.spans[path];
  if (shown !== path || span === undefined) return null;
  const { text } = review.parsed.source;
  const from = Math.max(0, span.start - AROUND);
  return (
    <p className={styles['quote']} dir="auto">
      {from > 0 && '… '}
      {text.slice(from, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, span.end + AROUND)}
      {span.end + AROUND < text.length && ' …'}
    </p>
  );
}
