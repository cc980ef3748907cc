import { useQuery } from '@tanstack/react-query';
import { Columns } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ownProfile } from '../own-profile.ts';
import { SettingsPage } from '../settings-page.tsx';
import { LinkedInState } from './linkedin-state.tsx';
import { PasswordForm } from './password-form.tsx';
import { latestEvents, useSecurityEvents, useSessions, useTokens } from './queries.ts';
import { SecurityEvents } from './security-events.tsx';
import { Sessions } from './sessions.tsx';
import { Tokens } from './tokens.tsx';
import { TwoFactor } from './two-factor.tsx';

const HEIGHT_PX = 900;

/** How one signs in, where one is signed in, and what happened to the account. */
export function SecurityPage() {
  const profile = useQuery(ownProfile);
  const sessions = useSessions();
  const tokens = useTokens();
  const events = useSecurityEvents();
  const linkedIn = useQuery(latestEvents);
  const isLoading = [profile, linkedIn, sessions.query, tokens.query, events.query].some(
    (query) => query.isLoading,
  );
  return (
    <SettingsPage title="Security">
      {isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading what protects your account" />
      ) : (
        <Columns
          main={
            <>
              <Section title="Two-factor authentication">
                <QueryView query={profile}>
                  {({ twoFactorEnabled }) => <TwoFactor isOn={twoFactorEnabled} />}
                </QueryView>
              </Section>
              <Section title="Where you are signed in">
                <Sessions list={sessions} />
              </Section>
              <Section title="Personal access tokens">
                <Tokens list={tokens} />
              </Section>
              <Section title="What happened">
                <SecurityEvents list={events} />
              </Section>
            </>
          }
          side={
            <>
              <Section title="Password">
                <PasswordForm />
              </Section>
              <Section title="LinkedIn">
                <QueryView query={linkedIn}>
                  {(latest) => <LinkedInState latest={latest} />}
                </QueryView>
              </Section>
            </>
          }
        />
      )}
    </SettingsPage>
  );
}
