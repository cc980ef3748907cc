import { useQueries } from '@tanstack/react-query';
import { useMe } from '../api/use-me.ts';
import { Columns, Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { BlacklistForm } from './blacklist-form.tsx';
import { ForgetButton } from './forget-button.tsx';
import { PreferencesForm } from './preferences-form.tsx';
import { blacklist, enabledSources, searchPreferences } from './queries.ts';
import { SourcesForm } from './sources-form.tsx';

const HEIGHT_PX = 900;

/** What is looked for, what is not wanted, and where it is looked for. */
export function PreferencesPage() {
  const me = useMe();
  const [preferences, unwanted, sources] = useQueries({
    queries: [searchPreferences, blacklist, enabledSources],
  });
  const isLoading = [me, preferences, unwanted, sources].some((query) => query.isLoading);
  return (
    <Page>
      <PageHeading
        title="Preferences"
        description="They count in every score, in recommendations and in searches."
      />
      {isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading your preferences" />
      ) : (
        <QueryView query={me}>
          {({ user }) => (
            <Columns
              main={
                <Section title="What you look for">
                  <QueryView query={preferences}>
                    {(saved) => (
                      <>
                        <PreferencesForm key={user.id} userId={user.id} saved={saved} />
                        {saved !== null && <ForgetButton />}
                      </>
                    )}
                  </QueryView>
                </Section>
              }
              side={
                <>
                  <Section title="What you do not want">
                    <QueryView query={unwanted}>
                      {(saved) => <BlacklistForm userId={user.id} saved={saved} />}
                    </QueryView>
                  </Section>
                  <Section title="Where to look">
                    <QueryView query={sources}>
                      {(saved) => <SourcesForm userId={user.id} saved={saved} />}
                    </QueryView>
                  </Section>
                </>
              }
            />
          )}
        </QueryView>
      )}
    </Page>
  );
}
