import { dataOf } from '@jobmatch/client/create-client';
import { useEffect, useRef, useState } from 'react';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { session } from '../api/browser-session.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AuthPage } from './auth-page.tsx';
import { linkedInFailure } from './linkedin-outcome.ts';
import { needsSecondFactor } from './needs-second-factor.ts';
import { type SecondFactor, SecondFactorForm } from './second-factor-form.tsx';

/** Where a sign-in with LinkedIn ends: `?linkedin=success&code=…`, or `?linkedin=error&error_code=…`. */
export function LinkedInReturnPage() {
  const [parameters] = useSearchParams();
  const code = parameters.get('code');
  if (parameters.get('linkedin') === null) return <Redirect to="/sign-in" replace />;
  return (
    <AuthPage title="Sign in with LinkedIn">
      {code === null ? (
        <>
          <Banner tone="warn">{linkedInFailure(parameters.get('error_code'))}</Banner>
          <LinkButton href="/sign-in">Back to the sign-in</LinkButton>
        </>
      ) : (
        <Exchange code={code} />
      )}
    </AuthPage>
  );
}

/** Trades the code, which works once, for a session. */
function Exchange({ code }: { code: string }) {
  const [, navigate] = useLocation();
  const [step, setStep] = useState<'asking' | 'second-factor'>('asking');
  const [err, setErr] = useState<unknown>(null);
  const hasBegun = useRef(false);

  const exchange = async (factor?: SecondFactor) => {
    const body = { code, ...factor };
    session.signIn(await dataOf(api.POST('/api/auth/linkedin/exchange', { body })));
    navigate('/', { replace: true });
  };

  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    exchange().catch((refusal: unknown) => {
      if (needsSecondFactor(refusal)) setStep('second-factor');
      else setErr(refusal);
    });
  });

  if (err !== null) {
    return (
      <>
        <ErrorState error={err} />
        <LinkButton href="/sign-in">Back to the sign-in</LinkButton>
      </>
    );
  }
  return step === 'asking' ? (
    <Skeleton label="Signing in" />
  ) : (
    <SecondFactorForm onSubmit={exchange} />
  );
}
