import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { Link } from 'wouter';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { FieldRow } from '../../ui/field-row.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ownProfile } from '../own-profile.ts';
import styles from './account.module.css';

interface Props {
  profile: AnswerOf<'/api/profile', 'get'>;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** The name; everything else of the profile has a page of its own. */
export const NameForm = ({ profile: { id, firstName, lastName } }: Props) => (
  <Form
    draft={`name.${id}`}
    onSubmit={async ({ values }) => {
      const body = {
        firstName: orNull(values['firstName'] ?? ''),
        lastName: orNull(values['lastName'] ?? ''),
      };
      const saved = await dataOf(api.PATCH('/api/profile', { body }));
      queryClient.setQueryData(ownProfile.queryKey, saved);
      toast('Your name is saved.');
      await queryClient.invalidateQueries({ queryKey: ['me'] });
      await queryClient.invalidateQueries({ queryKey: ['profile'] });
    }}
  >
    <FieldRow>
      <TextField
        label="First name"
        name="firstName"
        autoComplete="given-name"
        dir="auto"
        maxLength={100}
        defaultValue={firstName ?? ''}
      />
      <TextField
        label="Last name"
        name="lastName"
        autoComplete="family-name"
        dir="auto"
        maxLength={100}
        defaultValue={lastName ?? ''}
      />
    </FieldRow>
    <p className={styles['detail']}>
      The rest is on your <Link href="/profile">profile</Link>.
    </p>
    <SubmitButton>Save the name</SubmitButton>
  </Form>
);
