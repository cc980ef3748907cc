import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { Link } from 'wouter';
import { api } from '../../api/api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { EMAILS } from '../emails/queries.ts';
import { RemainingEmails } from '../emails/remaining.tsx';
import type { Application } from '../queries.ts';
import { variantOptions } from './variant-options.ts';

const ATTACHMENTS = [
  { value: 'pdf', label: 'As a PDF' },
  { value: 'docx', label: 'As a Word file (DOCX)' },
  { value: '', label: 'Attach nothing' },
];

interface Props {
  open: boolean;
  onClose: () => void;
  application: Application;
}

/** Sends the letter and the résumé of a variant to somebody at the company. */
export function EmailDialog({ open, onClose, application }: Props) {
  const client = useQueryClient();
  const variants = variantOptions(application);
  const hasDocuments = variants.length > 0 || application.coverLetter !== null;
  return (
    <Dialog open={open} onClose={onClose} title="Send by e-mail">
      <RemainingEmails />
      <Form
        draft={`email-${application.id}`}
        onSubmit={async ({ values, key }) => {
          const { recipientEmail = '', variantId = null, attach = '' } = values;
          const body = {
            applicationId: application.id,
            recipientEmail,
            variantId,
            attach: attach === 'pdf' || attach === 'docx' ? attach : null,
          } as const;
          const { message } = await dataOf(
            api.POST('/api/emails/send', { body, headers: onceOnly(key) }),
          );
          void client.invalidateQueries({ queryKey: EMAILS });
          toast(message);
          onClose();
        }}
      >
        <TextField
          label="To"
          name="recipientEmail"
          type="email"
          maxLength={254}
          autoComplete="off"
          hint="Somebody at the company. An address that has bounced, or that wants no more e-mail from us, is refused, and so is too much to one address in a day."
          required
        />
        {variants.length > 0 && <Select label="Variant" name="variantId" options={variants} />}
        {hasDocuments && <Select label="Attachment" name="attach" options={ATTACHMENTS} />}
        <p>
          The letter is the text of the e-mail and the résumé stands below it; the subject is the
          position. Answers go to your address. In words of your own you can write to{' '}
          <Link href="/emails">addresses that confirmed it</Link>.
        </p>
        <SubmitButton icon={<Send aria-hidden />}>Send</SubmitButton>
      </Form>
    </Dialog>
  );
}
