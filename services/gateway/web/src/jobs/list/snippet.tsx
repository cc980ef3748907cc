import styles from './job-row.module.css';
import { partsOf } from './snippet-parts.ts';

/** A piece of a posting with what was found in it marked. */
export const Snippet = ({ text }: { text: string }) => (
  <p className={styles['snippet']} dir="auto">
    {partsOf(text).map(({ start, text: part, isFound }) =>
      isFound ? <mark key={start}>{part}</mark> : part,
    )}
  </p>
);
