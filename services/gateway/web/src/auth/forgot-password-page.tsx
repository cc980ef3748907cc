import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/api.ts';
import { Banner } from '../ui/banner.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AuthPage } from './auth-page.tsx';

export function ForgotPasswordPage() {
  const [isSent, setIsSent] = useState(false);
  return (
    <AuthPage
      title="Forgot your password?"
      description="We send you a link to choose a new one. It works for an hour."
      footer={<Link href="/sign-in">Back to the sign-in</Link>}
    >
      {isSent ? (
        <div role="status">
          <Banner tone="good">If the address has an account, a link is on its way to it.</Banner>
        </div>
      ) : (
        <Form
          onSubmit={async ({ values: { email = '' } }) => {
            await api.POST('/api/auth/password/forgot', { body: { email } });
            setIsSent(true);
          }}
        >
          <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
          <SubmitButton>Send the link</SubmitButton>
        </Form>
      )}
    </AuthPage>
  );
}
