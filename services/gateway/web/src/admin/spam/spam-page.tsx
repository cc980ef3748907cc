import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { usePaged } from '../../ui/use-paged.ts';
import { SPAM, reportedPage, spamStats } from './queries.ts';
import { ReportedPosting } from './reported-posting.tsx';
import { SpamCounts } from './spam-counts.tsx';
import styles from './spam.module.css';

const HEIGHT_PX = 720;

/** Postings that wait for a decision since users have reported them, and how the others were judged. */
export function SpamPage() {
  const { query, more } = usePaged([...SPAM, 'reports'], reportedPage);
  const stats = useQuery(spamStats);
  return (
    <Page>
      <PageHeading
        title="Spam review"
        description="Postings that enough users have reported, the longest waiting first."
      />
      {query.isLoading || stats.isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading the reports" />
      ) : (
        <>
          <Section title="Waiting for a decision">
            <QueryView query={query}>
              {({ pages }) => {
                const reported = pages.flatMap(({ spamReports }) => spamReports);
                return reported.length === 0 ? (
                  <EmptyState title="No posting waits for a decision." />
                ) : (
                  <>
                    <ul className={styles['list']}>
                      {reported.map((posting) => (
                        <ReportedPosting key={posting.jobId} posting={posting} />
                      ))}
                    </ul>
                    <MoreButton shown={reported.length} {...more} />
                  </>
                );
              }}
            </QueryView>
          </Section>
          <Section title="Open postings by judgement">
            <QueryView query={stats}>{(found) => <SpamCounts stats={found} />}</QueryView>
          </Section>
        </>
      )}
    </Page>
  );
}
