import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { failureOf } from '../../api/failure.ts';
import { IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { dayText } from '../moments.ts';
import type { Tracked } from '../queries.ts';
import styles from './detail.module.css';
import { SaveButton } from './save-button.tsx';
import { useChangeTracked } from './use-change-tracked.ts';

type FollowUp = Tracked['followUpActions'][number];

/** What is to be done about the application, to be ticked off. */
export function FollowUps({ tracked }: { tracked: Tracked }) {
  const change = useChangeTracked(tracked.id);
  // A new form for the next one, once one was added.
  const [added, setAdded] = useState(0);

  const tick = (id: string, isDone: boolean) =>
    change(({ followUpActions }) => ({
      followUpActions: followUpActions.map((one) =>
        one.id === id ? { ...one, doneAt: isDone ? new Date().toISOString() : null } : one,
      ),
    })).catch(say);
  const put = (followUp: FollowUp) =>
    change((newest) => ({ followUpActions: [...without(newest, followUp), followUp] }));
  const remove = async (followUp: FollowUp) => {
    try {
      await change((newest) => ({ followUpActions: without(newest, followUp) }));
      toast('The follow-up is taken out.', {
        action: { label: 'Undo', onSelect: () => void put(followUp).catch(say) },
      });
    } catch (err) {
      say(err);
    }
  };

  return (
    <Section title="Follow-ups">
      {tracked.followUpActions.length > 0 && (
        <ul className={styles['list']}>
          {tracked.followUpActions.map((followUp) => {
            const { id, action, doneAt } = followUp;
            return (
              <li key={id} className={styles['item']}>
                <Checkbox
                  label={action}
                  name={`done-${id}`}
                  checked={doneAt !== null}
                  hint={aboutOf(followUp)}
                  onChange={({ target }) => void tick(id, target.checked)}
                />
                <div className={styles['buttons']}>
                  <IconButton label={`Take out: ${action}`} onClick={() => void remove(followUp)}>
                    <Trash2 aria-hidden />
                  </IconButton>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <Form
        key={added}
        draft={`follow-up-${tracked.id}`}
        onSubmit={async ({ values: { action = '', dueAt = '' }, key }) => {
          // The key is the same for each try, so that a retry adds nothing twice.
          await put({ id: key, action: action.trim(), dueAt: dueAt || null, doneAt: null });
          setAdded((before) => before + 1);
        }}
      >
        <div className={styles['pair']}>
          <TextField label="What to do" name="action" maxLength={500} required />
          <TextField label="Until" name="dueAt" type="date" />
        </div>
        <SaveButton>Add</SaveButton>
      </Form>
    </Section>
  );
}

function aboutOf({ dueAt, doneAt }: FollowUp): string {
  if (doneAt !== null) return `Done on ${dayText(doneAt)}`;
  return dueAt === null ? 'No date' : `Until ${dayText(dueAt)}`;
}

const without = ({ followUpActions }: Tracked, { id }: FollowUp): FollowUp[] =>
  followUpActions.filter((one) => one.id !== id);

const say = (err: unknown): void => toast(failureOf(err).text, { tone: 'danger' });
