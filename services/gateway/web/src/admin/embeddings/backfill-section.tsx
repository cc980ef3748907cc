import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import styles from '../admin.module.css';
import { BackfillProgress } from './backfill-progress.tsx';
import { BACKFILL_SUBJECTS, subjectOf } from './backfill-run.ts';
import { EMBEDDINGS } from './queries.ts';
import { thisBackfill } from './this-backfill.ts';

const LABELS = {
  all: 'Postings and profiles',
  jobs: 'Postings',
  profiles: 'Profiles',
} as const;

/** Puts down what has no vector of the current model, and shows how far that is. */
export function BackfillSection({ waiting }: { waiting: number }) {
  const state = useSyncExternalStore(thisBackfill.subscribe, thisBackfill.state);
  const client = useQueryClient();
  const queued = state.status === 'idle' ? 0 : state.queued;
  useEffect(() => {
    if (queued > 0) void client.invalidateQueries({ queryKey: EMBEDDINGS });
  }, [client, queued]);

  return (
    <Section title="Backfill">
      <p className={styles['note']}>
        Puts down what has no vector of the current model, behind what was posted or changed just
        now. It goes on while you are on another page of the console, and ends with this tab.
      </p>
      <BackfillProgress state={state} waiting={waiting} />
      <Form
        onSubmit={async ({ values }) => {
          void thisBackfill.start({
            subject: subjectOf(values['subject']) ?? 'all',
            force: values['force'] === 'on',
          });
        }}
      >
        <Select
          label="What"
          name="subject"
          options={BACKFILL_SUBJECTS.map((subject) => ({
            value: subject,
            label: LABELS[subject],
          }))}
        />
        <Checkbox
          label="Also what has a current vector"
          name="force"
          hint="Embeds everything again; what is not in the cache costs model calls."
        />
        <Button type="submit" variant="primary" pending={state.status === 'running'}>
          Start the backfill
        </Button>
      </Form>
    </Section>
  );
}
