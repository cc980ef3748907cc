import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Job } from './queries.ts';
import { SpamCheck } from './spam-check.tsx';
import { type Feedback, useFeedback } from './use-feedback.ts';

const TYPES = {
  reported_spam: 'It is spam or advertising',
  reported_scam: 'It is a fraud',
  reported_expired: 'It is no longer open',
} as const satisfies Partial<Record<Feedback['feedbackType'], string>>;
const OPTIONS = Object.entries(TYPES).map(([value, label]) => ({ value, label }));

interface Props {
  job: Job;
  open: boolean;
  onClose: () => void;
}

/** Says what is wrong with a posting; enough such reports bring it before an admin. */
export function ReportDialog({ job, open, onClose }: Props) {
  const { mutateAsync } = useFeedback(job.id);
  return (
    <Dialog open={open} onClose={onClose} title="Report this posting">
      <SpamCheck jobId={job.id} />
      <Form
        draft={`report.${job.id}`}
        onSubmit={async ({ values }) => {
          const type = OPTIONS.find(({ value }) => value === values['feedbackType'])?.value;
          const comment = values['comment']?.trim() ?? '';
          await mutateAsync({
            feedbackType: typeOf(type),
            comment: comment === '' ? null : comment,
          });
          onClose();
          toast('Reported. Thank you; enough reports bring a posting before an admin.');
        }}
      >
        <Select label="What is wrong" name="feedbackType" options={OPTIONS} />
        <TextArea label="What made you think so" name="comment" rows={3} maxLength={2000} />
        <SubmitButton>Report</SubmitButton>
      </Form>
    </Dialog>
  );
}

const typeOf = (value: string | undefined): keyof typeof TYPES =>
  value === 'reported_scam' || value === 'reported_expired' ? value : 'reported_spam';
