import { Pencil } from 'lucide-react';
import { api } from '../api/api.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Form } from '../ui/form.tsx';
import { Section } from '../ui/section.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { UserText } from '../ui/user-text.tsx';
import type { CompleteProfile } from './completeness.ts';
import { EditActions } from './edit-actions.tsx';
import { textOrNull } from './entered.ts';
import { reloadProfile } from './reload-profile.ts';
import { useEditing } from './use-editing.ts';

const MAX_CHARACTERS = 5000;

/** What letters begin with. */
export function SummarySection({ profile }: Pick<CompleteProfile, 'profile'>) {
  const { edited, open, close } = useEditing();
  const text = profile.professionalSummary ?? '';
  const draft = `profile.${profile.id}.summary`;
  return (
    <Section
      title="Summary"
      actions={
        <Button icon={<Pencil aria-hidden="true" />} onClick={() => open('summary')}>
          Edit<span className="visually-hidden"> summary</span>
        </Button>
      }
    >
      {text === '' ? (
        <EmptyState title="Nothing here yet.">Letters begin with it.</EmptyState>
      ) : (
        <UserText text={text} />
      )}
      <Dialog open={edited?.part === 'summary'} onClose={close} title="Edit summary">
        <Form
          draft={draft}
          onSubmit={async ({ values }) => {
            const professionalSummary = textOrNull(values, 'professionalSummary');
            await api.PATCH('/api/profile', { body: { professionalSummary } });
            await reloadProfile();
            close();
          }}
        >
          <TextArea
            label="Summary"
            name="professionalSummary"
            hint="A few sentences: what you do, what you are good at, what you look for."
            rows={10}
            defaultValue={text}
            maxLength={MAX_CHARACTERS}
          />
          <EditActions submit="Save" draft={draft} onClose={close} />
        </Form>
      </Dialog>
    </Section>
  );
}
