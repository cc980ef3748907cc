import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { FactsList } from './facts-list.tsx';
import { PostingText } from './posting-text.tsx';
import styles from './posting.module.css';
import type { Job } from './queries.ts';
import { QuotedWords } from './quoted-text.tsx';
import { useQuotes } from './quotes-context.ts';

/** The posting itself. `isPinned`: it stays in sight, and scrolls by itself, beside its analysis. */
export function Posting({ job, isPinned }: { job: Job; isPinned: boolean }) {
  const { active, reason, back } = useQuotes();
  return (
    <div
      className={`${styles['posting']} ${isPinned ? styles['pinned'] : ''}`}
      data-pane
      {...(isPinned ? { tabIndex: 0, role: 'group', 'aria-label': 'The posting' } : {})}
    >
      <Section title="The posting">
        {active !== null && (
          <div className={styles['quoted']}>
            <p>Quoted for {reason}</p>
            <Button onClick={back}>Back</Button>
          </div>
        )}
        <p className={styles['name']}>
          <QuotedWords field="title" text={job.title} />
          <span className={styles['company']}>
            <QuotedWords field="company" text={job.company} />
          </span>
        </p>
        <FactsList job={job} />
        <Text title="Description" field="description" job={job} />
        <Text title="Requirements" field="requirements" job={job} />
      </Section>
    </div>
  );
}

interface TextProps {
  title: string;
  field: 'description' | 'requirements';
  job: Job;
}

function Text({ title, field, job }: TextProps) {
  const text = job[field];
  if (text === null || text.trim() === '') {
    return field === 'description' ? (
      <p className={styles['company']}>The posting has no text.</p>
    ) : null;
  }
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      <PostingText field={field} text={text} language={job.language} />
    </div>
  );
}
