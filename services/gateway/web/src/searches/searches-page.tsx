import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PastSearchItem } from './past-search.tsx';
import { searchHistory, templates } from './queries.ts';
import styles from './searches.module.css';
import { TemplateItem } from './template-item.tsx';

const HEIGHT_PX = 420;

/** Searches that are kept under a name, and those that were run. */
export function SearchesPage() {
  const saved = useQuery(templates);
  const history = useInfiniteQuery(searchHistory);
  return (
    <Page>
      <PageHeading
        title="Searches"
        actions={
          <LinkButton href="/searches/new" icon={<Plus aria-hidden="true" />}>
            Save a search
          </LinkButton>
        }
      />
      {/* Together: the first would push the second down. */}
      {saved.isLoading || history.isLoading ? (
        <Skeleton heightPx={HEIGHT_PX} label="Loading your searches" />
      ) : (
        <>
          <Section title="Saved">
            <QueryView query={saved}>
              {({ templates: kept }) =>
                kept.length === 0 ? (
                  <EmptyState title="You have saved no search yet.">
                    Save one here, or from what you find among the jobs.
                  </EmptyState>
                ) : (
                  <ul className={styles['list']}>
                    {kept.map((template) => (
                      <TemplateItem key={template.id} template={template} />
                    ))}
                  </ul>
                )
              }
            </QueryView>
          </Section>
          <Section title="Searches of job sites and boards">
            <QueryView query={history}>
              {({ pages }) => {
                const searches = pages.flatMap((page) => page.searches);
                return searches.length === 0 ? (
                  <EmptyState
                    title="None was run yet."
                    action={<LinkButton href="/feeds">Search job sites</LinkButton>}
                  />
                ) : (
                  <>
                    <ul className={styles['list']}>
                      {searches.map((search) => (
                        <PastSearchItem key={search.id} search={search} />
                      ))}
                    </ul>
                    <MoreButton
                      shown={searches.length}
                      total={pages[0]?.total ?? 0}
                      hasMore={history.hasNextPage}
                      pending={history.isFetchingNextPage}
                      onMore={() => void history.fetchNextPage()}
                    />
                  </>
                );
              }}
            </QueryView>
          </Section>
        </>
      )}
    </Page>
  );
}
