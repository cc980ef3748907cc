import { Badge } from '../../ui/badge.tsx';
import { UserText } from '../../ui/user-text.tsx';
import type { Variant } from '../queries.ts';
import styles from './variants.module.css';

type Removed = Variant['truth']['removed'][number];

const REASONS: Readonly<Record<Removed['kind'], string>> = {
  number: 'The profile has no such number.',
  date: 'The profile has no such date.',
  employer: 'The profile names no such employer.',
  title: 'The profile has no such job title.',
  certificate: 'The profile has no such certificate.',
  skill: 'The profile has no such skill.',
};

/** What was compared with the profile, and what was taken out because it is not in there. */
export function TruthReport({ checked, removed }: Variant['truth']) {
  return (
    <div className={styles['entry']}>
      <h3>Compared with your profile</h3>
      <p>
        {checked} {checked === 1 ? 'claim' : 'claims'} checked,{' '}
        {removed.length === 0 ? 'none taken out.' : `${removed.length} taken out.`}
      </p>
      {removed.length > 0 && (
        <details className={styles['details']}>
          <summary>What was taken out and why</summary>
          <ul className={styles['list']}>
            {removed.map((claim) => (
              <li key={`${claim.where} ${claim.text}`} className={styles['entry']}>
                <div className={styles['claim']}>
                  <UserText text={claim.text} />
                </div>
                <p className={styles['small']}>
                  <Badge tone="warn">{claim.kind}</Badge> in {placeOf(claim.where)}.{' '}
                  {REASONS[claim.kind]}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** `experience[0].bullets` as people say it. */
function placeOf(where: string): string {
  const [, job] = /^experience\[(\d+)\]/.exec(where) ?? [];
  if (job !== undefined) return `job ${Number(job) + 1}`;
  return where === 'coverLetter' ? 'the letter' : `the ${where}`;
}
