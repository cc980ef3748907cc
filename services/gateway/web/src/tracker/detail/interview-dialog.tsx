import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dateField, instantOf, timeField } from '../moments.ts';
import styles from './detail.module.css';
import type { Interview } from './interviews.tsx';

interface Props {
  trackedId: string;
  /** Which is changed; null while none is. */
  interview: Interview | 'new' | null;
  onClose: () => void;
  onSave: (interview: Interview) => Promise<void>;
}

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** The fields of an interview; its time is that of whoever reads it. */
export function InterviewDialog({ trackedId, interview, onClose, onSave }: Props) {
  const given = interview === 'new' ? null : interview;
  return (
    <Dialog
      open={interview !== null}
      onClose={onClose}
      title={given === null ? 'Add an interview' : 'Change the interview'}
    >
      <Form
        draft={`interview-${trackedId}-${given?.id ?? 'new'}`}
        onSubmit={async ({ values, key }) => {
          const minutes = orNull(values['durationMinutes']);
          await onSave({
            // The key is the same for each try, so that a retry adds nothing twice.
            id: given?.id ?? key,
            type: values['type']?.trim() ?? '',
            scheduledAt: instantOf(values['date'] ?? '', values['time'] ?? ''),
            durationMinutes: minutes === null ? null : Number(minutes),
            interviewer: orNull(values['interviewer']),
            location: orNull(values['location']),
            notes: orNull(values['notes']),
            outcome: orNull(values['outcome']),
          });
          onClose();
        }}
      >
        <TextField
          label="Kind"
          name="type"
          hint="Phone, video, on site, …"
          maxLength={50}
          defaultValue={given?.type}
          required
        />
        <div className={styles['pair']}>
          <TextField
            label="Day"
            name="date"
            type="date"
            defaultValue={given === null ? '' : dateField(given.scheduledAt)}
            required
          />
          <TextField
            label="Time"
            name="time"
            type="time"
            defaultValue={given === null ? '' : timeField(given.scheduledAt)}
            required
          />
        </div>
        <TextField
          label="Minutes"
          name="durationMinutes"
          type="number"
          min={1}
          max={1440}
          defaultValue={given?.durationMinutes ?? ''}
        />
        <TextField
          label="With whom"
          name="interviewer"
          maxLength={200}
          defaultValue={given?.interviewer ?? ''}
        />
        <TextField
          label="Where"
          name="location"
          maxLength={500}
          defaultValue={given?.location ?? ''}
        />
        <TextArea
          label="Notes"
          name="notes"
          rows={3}
          maxLength={2000}
          defaultValue={given?.notes ?? ''}
        />
        <TextField
          label="Outcome"
          name="outcome"
          hint="With one, it no longer counts as the next interview."
          maxLength={200}
          defaultValue={given?.outcome ?? ''}
        />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </Dialog>
  );
}
