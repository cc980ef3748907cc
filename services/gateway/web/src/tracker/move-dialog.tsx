import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { UserWords } from '../ui/user-text.tsx';
import type { Tracked, TrackerStatus } from './queries.ts';
import { STATUSES } from './statuses.ts';

const NOTE_MAX = 1000;

interface Props {
  /** What is to be moved where; null while nothing is. */
  asked: { tracked: Tracked; to: TrackerStatus } | null;
  onClose: () => void;
  onMove: (note: string) => void;
}

/** Asks before a move that nothing can follow, and for a note. */
export function MoveDialog({ asked, onClose, onMove }: Props) {
  return (
    <Dialog
      open={asked !== null}
      onClose={onClose}
      title={asked === null ? 'Move' : `Move to “${STATUSES[asked.to].label}”?`}
    >
      {asked !== null && (
        <Form
          draft={`move-${asked.tracked.id}-${asked.to}`}
          onSubmit={async ({ values: { note = '' } }) => onMove(note.trim())}
        >
          <p>
            <UserWords text={asked.tracked.jobTitle} /> at{' '}
            <UserWords text={asked.tracked.company} /> ends there: it cannot be moved on afterwards.
          </p>
          <TextArea label="Note for the history" name="note" rows={3} maxLength={NOTE_MAX} />
          <SubmitButton>Move it</SubmitButton>
          <Button onClick={onClose}>Leave it</Button>
        </Form>
      )}
    </Dialog>
  );
}
