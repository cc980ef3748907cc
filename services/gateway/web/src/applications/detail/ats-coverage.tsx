import { ProgressBar } from '../../ui/progress-bar.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import type { Variant } from '../queries.ts';
import styles from './variants.module.css';

type Coverage = NonNullable<Variant['atsCoverage']>;
type Keywords = Coverage['required'];

/** Which of the skills that the posting names an applicant tracking system finds in the résumé. */
export function AtsCoverage({ required, preferred, share }: Coverage) {
  const covered = required.covered.length + preferred.covered.length;
  const named = countOf(required) + countOf(preferred);
  return (
    <div className={styles['entry']}>
      <h3>Keywords of the posting</h3>
      {share === null ? (
        <p>The posting names no skills to look for.</p>
      ) : (
        <>
          <ProgressBar label="Named in the résumé" value={share} text={`${covered} of ${named}`} />
          <details className={styles['details']}>
            <summary>Which ones</summary>
            <KeywordLists title="Required" {...required} />
            <KeywordLists title="Preferred" {...preferred} />
          </details>
        </>
      )}
    </div>
  );
}

const countOf = ({ covered, supported, missing }: Keywords): number =>
  covered.length + supported.length + missing.length;

function KeywordLists({ title, ...keywords }: { title: string } & Keywords) {
  const lists = [
    { label: 'named', words: keywords.covered },
    { label: 'in your profile, but not named', words: keywords.supported },
    { label: 'in neither', words: keywords.missing },
  ].filter(({ words }) => words.length > 0);
  if (lists.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {lists.map(({ label, words }) => (
        <p key={label}>
          <span className={styles['small']}>{label}:</span>{' '}
          {words.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <UserWords text={word} />
            </span>
          ))}
        </p>
      ))}
    </>
  );
}
