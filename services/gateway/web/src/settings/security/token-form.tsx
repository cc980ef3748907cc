import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../../api/api.ts';
import { FieldRow } from '../../ui/field-row.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';

const DAY_MS = 86_400_000;

const SCOPES = [
  { value: 'read', label: 'Read only' },
  { value: 'write', label: 'Read and change' },
];

/** Days until it expires. */
const LIFETIMES = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
  { value: '', label: 'No end' },
];

interface Props {
  onMade: (token: string) => Promise<void>;
}

/** A new token. */
export const TokenForm = ({ onMade }: Props) => (
  <Form
    draft="token"
    onSubmit={async ({ values: { name = '', scope, days = '' } }) => {
      const expiresAt =
        days === '' ? null : new Date(Date.now() + Number(days) * DAY_MS).toISOString();
      const body = { name, scope: scope === 'write' ? 'write' : 'read', expiresAt } as const;
      const { token } = await dataOf(api.POST('/api/auth/tokens', { body }));
      await onMade(token);
    }}
  >
    <h3>Make a token</h3>
    <FieldRow>
      <TextField label="Name" name="name" placeholder="My script" maxLength={100} required />
      <Select label="May" name="scope" options={SCOPES} defaultValue="read" />
      <Select label="Valid for" name="days" options={LIFETIMES} defaultValue="90" />
    </FieldRow>
    <SubmitButton>Make the token</SubmitButton>
  </Form>
);
