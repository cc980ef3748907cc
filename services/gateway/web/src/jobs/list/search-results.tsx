import type { AnswerOf } from '@jobmatch/client/answers';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { JobList } from './job-list.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import type { Search } from './listing.ts';
import { jobSearch } from './queries.ts';
import styles from './results.module.css';

type Answer = AnswerOf<'/api/jobs/search', 'post'>;
type Score = Answer['scores'][number];

/** What is said where one way of searching did not answer. */
const DEGRADED = {
  keyword: 'Searching by words does not answer now. These were found by their meaning alone.',
  semantic: 'Searching by meaning does not answer now. These were found by their words alone.',
} as const satisfies Record<Answer['degraded'][number], string>;

/** What a search finds, best first, page by page. */
export function SearchResults({ search }: { search: Search }) {
  const query = useInfiniteQuery(jobSearch(search));
  return (
    <QueryView query={query} skeleton={<ListSkeleton />}>
      {({ pages }) => {
        const jobs = pages.flatMap((page) => page.jobs);
        const degraded = new Set(pages.flatMap((page) => page.degraded));
        return (
          <>
            {[...degraded].map((arm) => (
              <Banner key={arm} tone="warn">
                {DEGRADED[arm]}
              </Banner>
            ))}
            {jobs.length === 0 ? (
              <EmptyState
                title="No posting was found."
                action={
                  <LinkButton href={`/feeds?${new URLSearchParams({ keywords: search.query })}`}>
                    Search job sites
                  </LinkButton>
                }
              >
                Try other words or fewer filters. What does not say what a filter asks for is left
                out unless you tick “Also those that do not say”.
              </EmptyState>
            ) : (
              <JobList jobs={jobs} snippets={snippetsOf(pages)} notes={notesOf(pages)} />
            )}
            <div className={styles['more']}>
              <p role="status">
                {jobs.length === 0 ? '' : shownText(jobs.length, query.hasNextPage)}
              </p>
              {query.hasNextPage && (
                <Button
                  pending={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  Show more
                </Button>
              )}
            </div>
          </>
        );
      }}
    </QueryView>
  );
}

const shownText = (count: number, hasMore: boolean): string =>
  hasMore ? `The best ${count}` : `All ${count} found`;

const snippetsOf = (pages: readonly Answer[]): Map<string, string> =>
  new Map(pages.flatMap(({ snippets }) => Object.entries(snippets)));

const notesOf = (pages: readonly Answer[]): Map<string, string> =>
  new Map(
    pages
      .filter(({ searchType, degraded }) => searchType === 'hybrid' && degraded.length === 0)
      .flatMap(({ scores }) => scores.map((score) => [score.jobId, noteOf(score)])),
  );

function noteOf({ keywordScore, semanticScore }: Score): string {
  if (keywordScore === null) return 'Found by its meaning';
  return semanticScore === null ? 'Found by its words' : 'Found by its words and meaning';
}
