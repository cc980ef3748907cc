import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { failureOf } from '../../api/failure.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserText, UserWords } from '../../ui/user-text.tsx';
import { momentText } from '../moments.ts';
import type { Tracked } from '../queries.ts';
import styles from './detail.module.css';
import { InterviewDialog } from './interview-dialog.tsx';
import { useChangeTracked } from './use-change-tracked.ts';

export type Interview = Tracked['interviews'][number];

/** The interviews, earliest first, to be added, changed and taken out. */
export function Interviews({ tracked }: { tracked: Tracked }) {
  const change = useChangeTracked(tracked.id);
  const [edited, setEdited] = useState<Interview | 'new' | null>(null);
  const interviews = tracked.interviews.toSorted((a, b) =>
    a.scheduledAt.localeCompare(b.scheduledAt),
  );

  const put = (interview: Interview) =>
    change((newest) => ({ interviews: [...without(newest, interview), interview] }));
  const remove = async (interview: Interview) => {
    try {
      await change((newest) => ({ interviews: without(newest, interview) }));
      toast('The interview is taken out.', {
        action: { label: 'Undo', onSelect: () => void put(interview).catch(say) },
      });
    } catch (err) {
      say(err);
    }
  };

  return (
    <Section
      title="Interviews"
      actions={
        <Button icon={<Plus aria-hidden />} onClick={() => setEdited('new')}>
          Add an interview
        </Button>
      }
    >
      {interviews.length === 0 ? (
        <EmptyState title="No interview yet." />
      ) : (
        <ul className={styles['list']}>
          {interviews.map((interview) => (
            <li key={interview.id} className={styles['item']}>
              <About interview={interview} />
              <div className={styles['buttons']}>
                <IconButton
                  label={`Change the interview of ${momentText(interview.scheduledAt)}`}
                  onClick={() => setEdited(interview)}
                >
                  <Pencil aria-hidden />
                </IconButton>
                <IconButton
                  label={`Take out the interview of ${momentText(interview.scheduledAt)}`}
                  onClick={() => void remove(interview)}
                >
                  <Trash2 aria-hidden />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <InterviewDialog
        trackedId={tracked.id}
        interview={edited}
        onClose={() => setEdited(null)}
        onSave={put}
      />
    </Section>
  );
}

function About({ interview }: { interview: Interview }) {
  const { type, scheduledAt, durationMinutes, interviewer, location, notes, outcome } = interview;
  return (
    <div className={styles['words']}>
      <p>
        <span className={styles['name']}>
          <UserWords text={type} />, {momentText(scheduledAt)}
        </span>{' '}
        {outcome !== null && (
          <Badge>
            <UserWords text={outcome} />
          </Badge>
        )}
      </p>
      {(durationMinutes !== null || interviewer !== null || location !== null) && (
        <p className={styles['detail']}>
          <UserWords
            text={[
              durationMinutes === null ? null : `${durationMinutes} minutes`,
              interviewer,
              location,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          />
        </p>
      )}
      {notes !== null && <UserText text={notes} />}
    </div>
  );
}

const without = ({ interviews }: Tracked, { id }: Interview): Interview[] =>
  interviews.filter((interview) => interview.id !== id);

const say = (err: unknown): void => toast(failureOf(err).text, { tone: 'danger' });
