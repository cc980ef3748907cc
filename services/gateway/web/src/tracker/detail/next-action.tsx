import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { dateField } from '../moments.ts';
import { NextStep } from '../next-step.tsx';
import type { Tracked } from '../queries.ts';
import { SaveButton } from './save-button.tsx';
import { useChangeTracked } from './use-change-tracked.ts';

/** What is to be done next, and when. */
export function NextAction({ tracked }: { tracked: Tracked }) {
  const change = useChangeTracked(tracked.id);
  return (
    <Section title="Next step">
      <NextStep tracked={tracked} />
      <Form
        draft={`next-${tracked.id}`}
        onSubmit={async ({ values: { nextAction = '', nextActionDate = '' } }) => {
          await change(() => ({
            nextAction: nextAction.trim() || null,
            nextActionDate: nextActionDate || null,
          }));
          toast('The next step is saved.');
        }}
      >
        <TextField
          label="What"
          name="nextAction"
          maxLength={500}
          defaultValue={tracked.nextAction ?? ''}
        />
        <TextField
          label="When"
          name="nextActionDate"
          type="date"
          defaultValue={dateField(tracked.nextActionDate)}
        />
        <SaveButton>Save the step</SaveButton>
      </Form>
    </Section>
  );
}
