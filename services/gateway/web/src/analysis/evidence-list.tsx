import { Link } from 'wouter';
import { UserWords } from '../ui/user-text.tsx';
import type { Evidence } from './analysis.ts';
import styles from './evidence-list.module.css';
import { fieldName } from './field-name.ts';

export type ShowQuote = (evidence: Evidence, from: HTMLElement) => void;

/** What a score rests on, word by word: quotes of the posting lead to their place in it. */
export function EvidenceList({
  evidence,
  onShow,
}: {
  evidence: readonly Evidence[];
  onShow: ShowQuote;
}) {
  return (
    <ul className={styles['list']} aria-label="Quotes">
      {evidence.map((item) => (
        <li key={JSON.stringify(item)} className={styles['item']}>
          {item.source === 'posting' ? (
            <button
              type="button"
              className={styles['quote']}
              onClick={({ currentTarget }) => onShow(item, currentTarget)}
            >
              <Quote text={item.quote} />
              <span className={styles['where']}>posting, {fieldName(item.field)}</span>
            </button>
          ) : (
            <Link
              className={styles['quote']}
              href={item.source === 'profile' ? '/profile' : '/preferences'}
            >
              <Quote text={item.quote} />
              <span className={styles['where']}>
                your {item.source}, {fieldName(item.field)}
              </span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

const Quote = ({ text }: { text: string }) => (
  <q className={styles['words']}>
    <UserWords text={text} />
  </q>
);
