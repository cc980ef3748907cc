import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './facts-list.module.css';
import { QuotedWords } from './quoted-text.tsx';
import { useQuotes } from './quotes-context.ts';

const SHOWN = 24;

/** The entries of a list of the posting, with what is quoted of them marked. Long lists are cut. */
export function QuotedChips({ field, entries }: { field: string; entries: readonly string[] }) {
  const { active } = useQuotes();
  const [isWhole, setIsWhole] = useState(false);
  // A quote from the rest brings the rest; it stays then.
  if (active?.field === field && !isWhole) setIsWhole(true);
  const shown = isWhole ? entries : entries.slice(0, SHOWN);
  return (
    <>
      <ul className={styles['chips']}>
        {shown.map((entry, index) => (
          <li key={index} className={styles['chip']}>
            <QuotedWords field={field} text={entry} among={entries} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button onClick={() => setIsWhole(true)}>Show all {entries.length}</Button>
      )}
    </>
  );
}
