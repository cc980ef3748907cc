import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Select } from '../ui/select.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast-store.ts';
import { today } from './moments.ts';
import { TRACKED } from './queries.ts';
import { STATUS_OPTIONS, isTrackerStatus } from './statuses.ts';

interface Props {
  open: boolean;
  onClose: () => void;
}

/** Begins to track an application that was sent somewhere else. */
export function AddDialog({ open, onClose }: Props) {
  const client = useQueryClient();
  return (
    <Dialog open={open} onClose={onClose} title="Track an application">
      <Form
        draft="tracker-add"
        onSubmit={async ({ values, key }) => {
          const { jobTitle = '', company = '', location = '', appliedDate = '' } = values;
          const { status = '', notes = '' } = values;
          const body = {
            jobTitle,
            company,
            location: location.trim() || null,
            appliedDate: appliedDate || null,
            notes: notes.trim() || null,
            ...(isTrackerStatus(status) ? { status } : {}),
          };
          await dataOf(api.POST('/api/tracked-applications', { body, headers: onceOnly(key) }));
          void client.invalidateQueries({ queryKey: TRACKED });
          toast('It is in the tracker.');
          onClose();
        }}
      >
        <TextField label="Position" name="jobTitle" maxLength={300} required />
        <TextField label="Company" name="company" maxLength={200} required />
        <TextField label="Place" name="location" maxLength={200} />
        <Select label="Status" name="status" options={STATUS_OPTIONS} />
        <TextField label="Sent on" name="appliedDate" type="date" defaultValue={today()} />
        <TextArea label="Notes" name="notes" rows={3} maxLength={10_000} />
        <SubmitButton>Add</SubmitButton>
      </Form>
    </Dialog>
  );
}
