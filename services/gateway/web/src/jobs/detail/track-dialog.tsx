import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Job } from './queries.ts';

/** Where an application may stand when it is first tracked; the tracker has the further steps. */
const STATUSES = [
  { value: 'applied', label: 'Applied' },
  { value: 'response_received', label: 'Response received' },
  { value: 'screening', label: 'Screening' },
  { value: 'interview_scheduled', label: 'Interview scheduled' },
] as const;

interface Props {
  job: Job;
  open: boolean;
  onClose: () => void;
}

/** Puts an application for the posting into the tracker. */
export function TrackDialog({ job, open, onClose }: Props) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return (
    <Dialog open={open} onClose={onClose} title="Track an application">
      <Form
        draft={`track.${job.id}`}
        onSubmit={async ({ values, key }) => {
          const status = STATUSES.find(({ value }) => value === values['status'])?.value;
          const { id } = await dataOf(
            api.POST('/api/tracked-applications', {
              body: {
                jobId: job.id,
                status: status ?? 'applied',
                appliedDate: orNull(values['appliedDate']),
                notes: orNull(values['notes']),
                matchScore: job.matchScore === null ? null : Math.round(job.matchScore),
              },
              headers: onceOnly(key),
            }),
          );
          void client.invalidateQueries({ queryKey: ['tracked-applications'] });
          onClose();
          toast('In your tracker.', {
            action: { label: 'Show', onSelect: () => navigate(`/tracker?application=${id}`) },
          });
        }}
      >
        <Select label="Where it stands" name="status" options={STATUSES} />
        <TextField label="Applied on" name="appliedDate" type="date" max={today()} />
        <TextArea label="Notes" name="notes" rows={3} maxLength={10_000} />
        <SubmitButton>Track it</SubmitButton>
      </Form>
    </Dialog>
  );
}

const orNull = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value;

const today = (): string => new Date().toLocaleDateString('sv-SE');
