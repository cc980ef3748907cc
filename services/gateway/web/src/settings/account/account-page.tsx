import { useQueries } from '@tanstack/react-query';
import { Columns } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ownProfile } from '../own-profile.ts';
import { SettingsPage } from '../settings-page.tsx';
import { EmailState } from './email-state.tsx';
import { NameForm } from './name-form.tsx';
import { NotificationForm } from './notification-form.tsx';
import { PlanUsage } from './plan-usage.tsx';
import { notificationPreferences, subscription, usage } from './queries.ts';

const HEIGHT_PX = 700;

/** Who one is here, what the plan allows, and what one is told. */
export function AccountPage() {
  const [profile, preferences, plan, used] = useQueries({
    queries: [ownProfile, notificationPreferences, subscription, usage],
  });
  const isLoading = [profile, preferences, plan, used].some((query) => query.isLoading);
  return (
    <SettingsPage title="Account">
      {isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading your account" />
      ) : (
        <Columns
          main={
            <>
              <Section title="You">
                <QueryView query={profile}>
                  {(saved) => (
                    <>
                      <EmailState profile={saved} />
                      <NameForm profile={saved} />
                    </>
                  )}
                </QueryView>
              </Section>
              <Section title="What to be told">
                <QueryView query={profile}>
                  {({ id }) => (
                    <QueryView query={preferences}>
                      {(saved) => <NotificationForm userId={id} saved={saved} />}
                    </QueryView>
                  )}
                </QueryView>
              </Section>
            </>
          }
          side={
            <Section title="Plan">
              <QueryView query={plan}>
                {(subscribed) => (
                  <QueryView query={used}>
                    {(metrics) => <PlanUsage subscription={subscribed} usage={metrics} />}
                  </QueryView>
                )}
              </QueryView>
            </Section>
          }
        />
      )}
    </SettingsPage>
  );
}
