import { dataOf } from '@jobmatch/client/create-client';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserWords } from '../../ui/user-text.tsx';
import { SPAM, type Reported } from './queries.ts';

export type Decision = 'approve' | 'reject';

const NOTES_CHARACTERS = 2000;
const WORDS = {
  approve: {
    title: 'Let this posting stand?',
    effect: 'It stays where everybody finds it, and the reports are set aside.',
    confirm: 'Let it stand',
    said: 'The posting stands.',
  },
  reject: {
    title: 'Take this posting out of sight?',
    effect: 'Nobody but its owner finds it any more, and the reports are confirmed.',
    confirm: 'Take it out of sight',
    said: 'The posting is out of sight.',
  },
} as const;

interface Props {
  posting: Reported;
  /** Null: nothing is being decided. */
  decision: Decision | null;
  onClose: () => void;
}

/** Asks before a decision, and for what is to be remembered of it. */
export function DecisionDialog({ posting: { jobId, title }, decision, onClose }: Props) {
  const client = useQueryClient();
  const words = WORDS[decision ?? 'approve'];
  return (
    <Dialog open={decision !== null} onClose={onClose} title={words.title}>
      <p>
        <strong>
          <UserWords text={title} />
        </strong>
      </p>
      <p>{words.effect}</p>
      <Form
        draft={`spam-decision.${jobId}`}
        onSubmit={async ({ values }) => {
          if (decision === null) return;
          const notes = values['notes']?.trim() ?? '';
          const body = { decision, ...(notes === '' ? {} : { notes }) };
          await dataOf(
            api.PATCH('/api/admin/spam-reports/{jobId}', { params: { path: { jobId } }, body }),
          );
          toast(words.said);
          onClose();
          await client.invalidateQueries({ queryKey: SPAM });
        }}
      >
        <TextArea
          label="Notes"
          name="notes"
          hint="Kept with the reports, for administrators."
          rows={3}
          maxLength={NOTES_CHARACTERS}
        />
        <SubmitButton>{words.confirm}</SubmitButton>
      </Form>
    </Dialog>
  );
}
