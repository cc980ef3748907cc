import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ScoreBadge } from '../../ui/score-badge.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import styles from './generate.module.css';
import { type PostingScope, postings } from './postings.ts';

const HEIGHT_PX = 480;
const SCOPES = [
  { value: 'mine', label: 'Yours' },
  { value: 'all', label: 'All postings' },
] as const satisfies readonly { value: PostingScope; label: string }[];

/** A list of postings to write for; what is looked for is in the address. */
export function ChoosePosting() {
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const scope: PostingScope = params.get('scope') === 'all' ? 'all' : 'mine';
  const [words, setWords] = useState(search);
  const query = useInfiniteQuery({
    ...postings(scope, search),
    placeholderData: keepPreviousData,
  });
  const show = (next: { q: string; scope: PostingScope }) =>
    setParams(next.q === '' ? { scope: next.scope } : next, { replace: true });
  return (
    <Section
      title="Choose a posting"
      actions={
        <Segmented
          label="Which postings"
          options={SCOPES}
          value={scope}
          onChange={(next) => show({ q: search, scope: next })}
        />
      }
    >
      <form
        role="search"
        className={styles['search']}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          show({ q: words.trim(), scope });
        }}
      >
        <TextField
          label="Words in the posting"
          name="q"
          type="search"
          value={words}
          maxLength={200}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button type="submit" icon={<Search aria-hidden />}>
          Search
        </Button>
      </form>
      <QueryView
        query={query}
        skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading postings" />}
      >
        {({ pages }) => {
          const jobs = pages.flatMap((page) => page.jobs);
          if (jobs.length === 0) return <NoPosting isSearched={search !== ''} scope={scope} />;
          return (
            <>
              <ul className={styles['list']}>
                {jobs.map(({ id, title, company, location, matchScore }) => (
                  <li key={id} className={styles['item']}>
                    <div className={styles['words']}>
                      <p className={styles['name']}>
                        <UserWords text={title} />
                      </p>
                      <p className={styles['detail']}>
                        <UserWords text={company} />
                        {location !== null && (
                          <>
                            {' · '}
                            <UserWords text={location} />
                          </>
                        )}
                      </p>
                    </div>
                    <ScoreBadge score={matchScore} />
                    <LinkButton href={`/applications/new?job=${id}`}>
                      Choose<span className="visually-hidden">: {title}</span>
                    </LinkButton>
                  </li>
                ))}
              </ul>
              <MoreButton
                shown={jobs.length}
                total={pages[0]?.total ?? jobs.length}
                hasMore={query.hasNextPage}
                pending={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

const NoPosting = ({ isSearched, scope }: { isSearched: boolean; scope: PostingScope }) =>
  isSearched ? (
    <EmptyState title="No posting has these words." />
  ) : (
    <EmptyState
      title={scope === 'mine' ? 'You have no posting of your own yet.' : 'There is no posting yet.'}
      action={<LinkButton href="/jobs">Look for jobs</LinkButton>}
    >
      Save or add a posting, or choose from all postings.
    </EmptyState>
  );
