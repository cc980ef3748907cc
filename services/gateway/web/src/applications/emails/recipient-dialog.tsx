import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Said = AnswerOf<'/api/emails/recipients', 'post'>;

/** Has an address confirm that free text may be sent to it. */
export function RecipientDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [said, setSaid] = useState<Said | null>(null);
  return (
    <Dialog open={open} onClose={onClose} title="Confirm an address">
      <Form
        draft="email-recipient"
        onSubmit={async ({ values: { address = '' }, key }) => {
          setSaid(null);
          const body = { address };
          setSaid(
            await dataOf(api.POST('/api/emails/recipients', { body, headers: onceOnly(key) })),
          );
        }}
      >
        <TextField
          label="Address"
          name="address"
          type="email"
          maxLength={254}
          autoComplete="off"
          hint="A link is sent to it. Who opens it allows you to write to this address."
          required
        />
        <SubmitButton>Send the link</SubmitButton>
      </Form>
      <div role="status">
        {said !== null && <Banner tone={said.verified ? 'good' : 'info'}>{said.message}</Banner>}
      </div>
    </Dialog>
  );
}
