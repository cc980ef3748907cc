import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { PASSWORD_HINT } from '../../auth/password-hint.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import styles from './security.module.css';

/** Changes the password, which signs every other device out. */
export function PasswordForm() {
  const [changes, setChanges] = useState(0);
  return (
    <Form
      // A new form after each change: nothing of the passwords stays.
      key={changes}
      onSubmit={async ({ values: { currentPassword = '', newPassword = '' } }) => {
        await api.POST('/api/auth/password', { body: { currentPassword, newPassword } });
        setChanges(changes + 1);
        toast('The new password holds. Every other device is signed out.');
        await queryClient.invalidateQueries({ queryKey: ['sessions'] });
        await queryClient.invalidateQueries({ queryKey: ['security-events'] });
      }}
    >
      <TextField
        label="Current password"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint={PASSWORD_HINT}
        required
      />
      <p className={styles['detail']}>
        No password yet, or forgotten? <Link href="/forgot-password">Have a link sent</Link>.
      </p>
      <SubmitButton>Change the password</SubmitButton>
    </Form>
  );
}
