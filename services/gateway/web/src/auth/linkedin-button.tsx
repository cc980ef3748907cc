import { ApiError } from '@jobmatch/client/api-error';
import { dataOf } from '@jobmatch/client/create-client';
import { type ReactNode, useState } from 'react';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

interface Props {
  intent: 'signin' | 'import';
  children: ReactNode;
}

/** Goes to LinkedIn. Where this installation has no LinkedIn it says so and is gone. */
export function LinkedInButton({ intent, children }: Props) {
  const [pending, setPending] = useState(false);
  const [err, setErr] = useState<unknown>(null);
  const isAbsent = err instanceof ApiError && err.code === 'LINKEDIN_NOT_CONFIGURED';

  const leave = async () => {
    setPending(true);
    setErr(null);
    try {
      const query = { intent } as const;
      const { authUrl } = await dataOf(
        api.GET('/api/auth/linkedin/initiate', { params: { query } }),
      );
      location.assign(authUrl);
    } catch (refusal) {
      setErr(refusal);
      setPending(false);
    }
  };

  return (
    <>
      {!isAbsent && (
        <Button pending={pending} onClick={() => void leave()}>
          {children}
        </Button>
      )}
      <div role="alert" hidden={err === null}>
        {err !== null && <Banner tone="warn">{failureOf(err).text}</Banner>}
      </div>
    </>
  );
}
