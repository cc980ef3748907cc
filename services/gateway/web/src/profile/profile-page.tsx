import { useQuery } from '@tanstack/react-query';
import { profile } from '../overview/queries.ts';
import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { certifications } from './certifications.tsx';
import { CompletenessHint } from './completeness-hint.tsx';
import { ContactSection } from './contact-section.tsx';
import { education } from './education.tsx';
import { EntryList } from './entry-list.tsx';
import { languages } from './languages.tsx';
import { projects } from './projects.tsx';
import { skills } from './skills.tsx';
import { SummarySection } from './summary-section.tsx';
import { workExperience } from './work-experience.tsx';

const HEIGHT_PX = 720;

/** What one is known by to scores, letters and résumés. */
export function ProfilePage() {
  const query = useQuery(profile);
  return (
    <Page>
      <PageHeading
        title="Profile"
        description="Scores, letters and résumés rest on what you say here, and on nothing else."
        actions={
          <>
            <LinkButton href="/resume">Bring in a résumé</LinkButton>
            <LinkButton href="/profile/import">Import from LinkedIn</LinkButton>
          </>
        }
      />
      <QueryView
        query={query}
        skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading your profile" />}
      >
        {(complete) => (
          <>
            <CompletenessHint complete={complete} />
            <ContactSection profile={complete.profile} />
            <SummarySection profile={complete.profile} />
            <EntryList kind={workExperience} complete={complete} />
            <EntryList kind={education} complete={complete} />
            <EntryList kind={skills} complete={complete} />
            <EntryList kind={languages} complete={complete} />
            <EntryList kind={certifications} complete={complete} />
            <EntryList kind={projects} complete={complete} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
