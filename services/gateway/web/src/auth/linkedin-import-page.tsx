import { dataOf } from '@jobmatch/client/create-client';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { AuthPage } from './auth-page.tsx';
import { LinkedInButton } from './linkedin-button.tsx';
import { linkedInFailure } from './linkedin-outcome.ts';
import { onceOnly } from '@jobmatch/client/idempotency';

/** Where an import from LinkedIn begins, and where it ends: nothing is written before it is confirmed. */
export function LinkedInImportPage() {
  const [parameters] = useSearchParams();
  const [imported, setImported] = useState<readonly string[] | null>(null);
  const outcome = parameters.get('linkedin');
  return (
    <AuthPage
      title="Import from LinkedIn"
      description="Your name, language and photo, and your address where you have none here."
    >
      {imported !== null ? (
        <>
          <div role="status">
            <Banner tone="good">
              {imported.length === 0
                ? 'Everything was there already.'
                : `Imported: ${imported.join(', ')}.`}
            </Banner>
          </div>
          <LinkButton href="/">To the overview</LinkButton>
        </>
      ) : outcome === 'success' ? (
        <Form
          onSubmit={async ({ key }) => {
            const call = api.POST('/api/auth/linkedin/complete', { headers: onceOnly(key) });
            setImported((await dataOf(call)).imported);
            await queryClient.invalidateQueries();
          }}
        >
          <p>LinkedIn has sent your profile. It is not part of your account until you say so.</p>
          <SubmitButton>Import it</SubmitButton>
        </Form>
      ) : (
        <>
          {outcome === 'error' && (
            <Banner tone="warn">{linkedInFailure(parameters.get('error_code'))}</Banner>
          )}
          <LinkedInButton intent="import">Go to LinkedIn</LinkedInButton>
        </>
      )}
    </AuthPage>
  );
}
