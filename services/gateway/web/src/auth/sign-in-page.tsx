import { dataOf } from '@jobmatch/client/create-client';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/api.ts';
import { session } from '../api/browser-session.ts';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AuthPage } from './auth-page.tsx';
import { LinkedInButton } from './linkedin-button.tsx';
import { needsSecondFactor } from './needs-second-factor.ts';
import { type SecondFactor, SecondFactorForm } from './second-factor-form.tsx';

interface Credentials {
  email: string;
  password: string;
}

/** Signs in; the guard of its route then goes on to where one wanted to go. */
async function signIn(credentials: Credentials, factor?: SecondFactor): Promise<void> {
  session.signIn(
    await dataOf(api.POST('/api/auth/login', { body: { ...credentials, ...factor } })),
  );
}

export function SignInPage() {
  // Kept for the second step only, and gone with the page.
  const [waiting, setWaiting] = useState<Credentials | null>(null);
  if (waiting !== null) {
    return (
      <AuthPage title="Second step" description="Your account asks for a code as well.">
        <SecondFactorForm onSubmit={(factor) => signIn(waiting, factor)} />
      </AuthPage>
    );
  }
  return (
    <AuthPage
      title="Sign in"
      footer={
        <>
          <Link href="/sign-up">Create an account</Link>
          <Link href="/forgot-password">Forgot your password?</Link>
        </>
      }
    >
      <Form
        draft="sign-in"
        onSubmit={async ({ values: { email = '', password = '' } }) => {
          try {
            await signIn({ email, password });
          } catch (err) {
            if (!needsSecondFactor(err)) throw err;
            setWaiting({ email, password });
          }
        }}
      >
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <SubmitButton>Sign in</SubmitButton>
      </Form>
      <LinkedInButton intent="signin">Sign in with LinkedIn</LinkedInButton>
    </AuthPage>
  );
}
