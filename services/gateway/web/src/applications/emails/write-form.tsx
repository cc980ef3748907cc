import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useQueryClient } from '@tanstack/react-query';
import { MailCheck, Send } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { EMAILS } from './queries.ts';
import { RecipientDialog } from './recipient-dialog.tsx';

const SUBJECT_MAX = 200;
const TEXT_MAX = 50_000;

/** Free text to an address that confirmed it. */
export function WriteForm() {
  const client = useQueryClient();
  // A new form for the next e-mail, once one was sent.
  const [sent, setSent] = useState(0);
  const [isConfirming, setIsConfirming] = useState(false);
  return (
    <Section
      title="Write in your own words"
      actions={
        <Button icon={<MailCheck aria-hidden />} onClick={() => setIsConfirming(true)}>
          Confirm an address
        </Button>
      }
    >
      <Form
        key={sent}
        draft="email-message"
        onSubmit={async ({ values: { to = '', subject = '', text = '' }, key }) => {
          const body = { to, subject, text };
          const { message } = await dataOf(
            api.POST('/api/emails/send', { body, headers: onceOnly(key) }),
          );
          void client.invalidateQueries({ queryKey: EMAILS });
          toast(message);
          setSent((before) => before + 1);
        }}
      >
        <TextField
          label="To"
          name="to"
          type="email"
          maxLength={254}
          autoComplete="off"
          hint="An address that was confirmed; any other is refused."
          required
        />
        <TextField label="Subject" name="subject" maxLength={SUBJECT_MAX} required />
        <TextArea label="Text" name="text" maxLength={TEXT_MAX} required />
        <SubmitButton icon={<Send aria-hidden />}>Send</SubmitButton>
      </Form>
      <RecipientDialog open={isConfirming} onClose={() => setIsConfirming(false)} />
    </Section>
  );
}
