import { Link, useLocation, useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { session } from '../api/browser-session.ts';
import { Banner } from '../ui/banner.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast-store.ts';
import { AuthPage } from './auth-page.tsx';
import { PASSWORD_HINT } from './password-hint.ts';

export function ResetPasswordPage() {
  const [parameters] = useSearchParams();
  const [, navigate] = useLocation();
  const token = parameters.get('token');
  return (
    <AuthPage
      title="Choose a new password"
      description="Every device that is signed in is signed out."
      footer={<Link href="/forgot-password">Ask for a new link</Link>}
    >
      {token === null ? (
        <Banner tone="warn">This address has no token. Open the link in the e-mail.</Banner>
      ) : (
        <Form
          onSubmit={async ({ values: { newPassword = '' } }) => {
            await api.POST('/api/auth/password/reset', { body: { token, newPassword } });
            session.signOut();
            toast('The new password holds. Sign in with it.');
            navigate('/sign-in');
          }}
        >
          <TextField
            label="New password"
            name="newPassword"
            type="password"
            autoComplete="new-password"
            hint={PASSWORD_HINT}
            required
          />
          <SubmitButton>Save the password</SubmitButton>
        </Form>
      )}
    </AuthPage>
  );
}
