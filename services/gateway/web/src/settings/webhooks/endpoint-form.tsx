import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EVENTS, type EventType } from './events.ts';

interface Props {
  onMade: (secret: string) => Promise<void>;
}

/** A new endpoint. */
export function EndpointForm({ onMade }: Props) {
  const [events, setEvents] = useState<EventType[]>(EVENTS.map(({ value }) => value));
  return (
    <Form
      draft="webhook-endpoint"
      onSubmit={async ({ values: { url = '' }, key }) => {
        const options = { body: { url, events }, headers: onceOnly(key) };
        const { secret } = await dataOf(api.POST('/api/webhooks/endpoints', options));
        await onMade(secret);
      }}
    >
      <TextField
        label="Address"
        name="url"
        type="url"
        placeholder="https://example.com/hooks/jobmatch"
        maxLength={2048}
        required
      />
      <CheckboxGroup
        legend="Tell it when"
        name="events"
        options={EVENTS}
        values={events}
        onChange={setEvents}
      />
      <SubmitButton>Add the endpoint</SubmitButton>
    </Form>
  );
}
