import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { AuthPage } from './auth-page.tsx';

/** Where the link of the e-mail leads. It takes a click, because mail scanners open links too. */
export function VerifyEmailPage() {
  const [parameters] = useSearchParams();
  const [isVerified, setIsVerified] = useState(false);
  const token = parameters.get('token');
  return (
    <AuthPage title="Confirm your e-mail address">
      {token === null ? (
        <Banner tone="warn">
          This address has no token. Open the link in the e-mail, or ask for a new one on the
          overview.
        </Banner>
      ) : isVerified ? (
        <div role="status">
          <Banner tone="good">Your address is confirmed.</Banner>
        </div>
      ) : (
        <Form
          onSubmit={async () => {
            await api.POST('/api/auth/verify-email', { body: { token } });
            setIsVerified(true);
            await queryClient.invalidateQueries();
          }}
        >
          <p>Confirm that the address the link was sent to is yours.</p>
          <SubmitButton>Confirm address</SubmitButton>
        </Form>
      )}
      {(token === null || isVerified) && <LinkButton href="/">To the overview</LinkButton>}
    </AuthPage>
  );
}
