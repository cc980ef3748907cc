import { CalendarClock } from 'lucide-react';
import { UserWords } from '../ui/user-text.tsx';
import { dayText, momentText } from './moments.ts';
import styles from './next-step.module.css';
import type { Tracked } from './queries.ts';

/** The next interview, or else what is to be done next; nothing where neither is known. */
export function NextStep({
  tracked: { nextInterviewDate, nextAction, nextActionDate },
}: {
  tracked: Tracked;
}) {
  if (nextInterviewDate === null && nextAction === null && nextActionDate === null) return null;
  return (
    <p className={styles['next']}>
      <CalendarClock aria-hidden />
      {nextInterviewDate === null ? (
        <span>
          {nextAction === null ? 'Next' : <UserWords text={nextAction} />}
          {nextActionDate !== null && `, ${dayText(nextActionDate)}`}
        </span>
      ) : (
        <span>Interview {momentText(nextInterviewDate)}</span>
      )}
    </p>
  );
}
