import { dataOf } from '@jobmatch/client/create-client';
import { Link } from 'wouter';
import { api } from '../api/api.ts';
import { session } from '../api/browser-session.ts';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { toast } from '../ui/toast-store.ts';
import { AuthPage } from './auth-page.tsx';
import { PASSWORD_HINT } from './password-hint.ts';

export const SignUpPage = () => (
  <AuthPage
    title="Create an account"
    footer={
      <>
        Have one already? <Link href="/sign-in">Sign in</Link>
      </>
    }
  >
    <Form
      draft="sign-up"
      onSubmit={async ({ values: { fullName = '', email = '', password = '' } }) => {
        const body = { fullName, email, password };
        session.signIn(await dataOf(api.POST('/api/auth/signup', { body })));
        toast(`Welcome. A link to confirm your address is on its way to ${email}.`);
      }}
    >
      <TextField label="Full name" name="fullName" autoComplete="name" maxLength={200} required />
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={PASSWORD_HINT}
        required
      />
      <SubmitButton>Create the account</SubmitButton>
    </Form>
  </AuthPage>
);
