import { UserWords } from '../ui/user-text.tsx';
import { criteriaWords } from './criteria.ts';
import styles from './searches.module.css';

/** What a search asks for, in a line. */
export function CriteriaLine({ criteria }: { criteria: Readonly<Record<string, unknown>> }) {
  const words = criteriaWords(criteria);
  return (
    <p className={styles['detail']}>
      {words.length === 0
        ? 'Asks for nothing in particular'
        : words.map((word, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- The same word may be there twice, and none moves.
            <span key={index}>
              {index > 0 && ' · '}
              <UserWords text={word} />
            </span>
          ))}
    </p>
  );
}
