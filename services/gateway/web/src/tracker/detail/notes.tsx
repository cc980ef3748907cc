import { ApiError } from '@jobmatch/client/api-error';
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserText } from '../../ui/user-text.tsx';
import type { Tracked } from '../queries.ts';
import { SaveButton } from './save-button.tsx';
import { useChangeTracked } from './use-change-tracked.ts';

const NOTES_MAX = 10_000;

/** Free notes. Notes that were written elsewhere in the meantime are shown before they are replaced. */
export function Notes({ tracked }: { tracked: Tracked }) {
  const change = useChangeTracked(tracked.id);
  const [base, setBase] = useState(tracked.notes);
  const [theirs, setTheirs] = useState<string | null>(null);
  return (
    <Section title="Notes">
      <Form
        draft={`notes-${tracked.id}`}
        onSubmit={async ({ values }) => {
          const notes = values['notes']?.trim() || null;
          setTheirs(null);
          await change((newest) => {
            if (newest.notes === base) return { notes };
            setBase(newest.notes);
            setTheirs(newest.notes ?? '');
            throw new ApiError(new Response(null, { status: 412 }), {
              code: 'PRECONDITION_FAILED',
              detail: 'The notes were changed somewhere else since you began.',
            });
          });
          setBase(notes);
          toast('The notes are saved.');
        }}
      >
        <TextArea
          label="Notes"
          name="notes"
          rows={8}
          maxLength={NOTES_MAX}
          defaultValue={tracked.notes ?? ''}
        />
        {theirs !== null && (
          <Banner tone="warn">
            There they are now as follows. Save again to put yours in their place.
            <UserText text={theirs} />
          </Banner>
        )}
        <SaveButton>Save the notes</SaveButton>
      </Form>
    </Section>
  );
}
