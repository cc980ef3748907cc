import type { AnswerOf } from '@jobmatch/client/answers';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/banner.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './add-job.module.css';

export type ImportAnswer = AnswerOf<'/api/jobs/import', 'post'>;

/** What became of a posting that was sent. */
const OUTCOMES: Record<ImportAnswer['results'][number]['status'], { label: string; tone: Tone }> = {
  created: { label: 'Added', tone: 'good' },
  updated: { label: 'Brought up to date', tone: 'info' },
  duplicate: { label: 'Already there', tone: 'info' },
  invalid: { label: 'Not taken', tone: 'danger' },
};

interface Props {
  answer: ImportAnswer;
  /** What the postings are called, in the order sent. */
  titles: readonly (string | null)[];
}

/** What became of each posting of an import. */
export const ImportResults = ({ answer, titles }: Props) => (
  <div className={styles['results']}>
    <h2>What was imported</h2>
    <p role="status">{summaryOf(answer)}</p>
    <ol className={styles['items']}>
      {answer.results.map(({ index, id, status, error }) => {
        const name = <UserWords text={titles[index] ?? `Posting ${index + 1}`} />;
        return (
          <li key={index} className={styles['item']}>
            {id === null ? name : <Link href={`/jobs/${id}`}>{name}</Link>}
            <Badge tone={OUTCOMES[status].tone}>{OUTCOMES[status].label}</Badge>
            {error !== undefined && (
              <span className={styles['error']}>
                <UserWords text={error} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  </div>
);

const summaryOf = ({ created, updated, duplicates, invalid }: ImportAnswer): string =>
  [
    `${created} added`,
    `${updated} brought up to date`,
    `${duplicates} already there`,
    `${invalid} not taken`,
  ]
    .filter((part) => !part.startsWith('0 '))
    .join(', ') || 'There was no posting.';
