import { BookmarkPlus, Plus } from 'lucide-react';
import { useLocation, useSearchParams } from 'wouter';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { BrowseResults } from './browse-results.tsx';
import { addressOf, listingOf, searchOf, viewOf } from './listing.ts';
import { ListingFields } from './listing-fields.tsx';
import { RecommendedResults } from './recommended-results.tsx';
import styles from './results.module.css';
import { SearchFields } from './search-fields.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';

/** Everything there is, one's own list, and what fits the profile. The address says what is shown. */
export function JobsPage() {
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const view = viewOf(params);
  const show = (next: string) => {
    const words = params.get('q') ?? '';
    navigate(addressOf(viewOf(new URLSearchParams({ view: next })), [['q', words]]));
  };
  return (
    <Page>
      <PageHeading
        title="Jobs"
        actions={
          <LinkButton href="/jobs/add" icon={<Plus aria-hidden="true" />}>
            Add a posting
          </LinkButton>
        }
      />
      <Tabs
        label="Lists of postings"
        value={view}
        onChange={show}
        tabs={[
          { id: 'find', label: 'All postings', content: <Find params={params} /> },
          { id: 'mine', label: 'My list', content: <Mine params={params} /> },
          {
            id: 'recommended',
            label: 'For you',
            content: (
              <div className={styles['results']}>
                <h2 className="visually-hidden">Postings near your profile</h2>
                <RecommendedResults />
              </div>
            ),
          },
        ]}
      />
    </Page>
  );
}

/** With words the search, whose filters are its own; without them everything in its order. */
function Find({ params }: { params: URLSearchParams }) {
  const search = searchOf(params);
  const listing = listingOf(params);
  const filters = search === null ? listing : { ...search.filters, ...search };
  return (
    <>
      <SearchForm view="find" label="Search all postings" filters={filters}>
        {search === null ? <ListingFields /> : <SearchFields />}
      </SearchForm>
      <div className={styles['results']}>
        {search === null ? (
          <>
            <h2 className="visually-hidden">All postings</h2>
            <BrowseResults listing={listing} />
          </>
        ) : (
          <>
            <div className={styles['head']}>
              <h2>Found</h2>
              <LinkButton
                variant="quiet"
                href={`/searches/new?${params}`}
                icon={<BookmarkPlus aria-hidden="true" />}
              >
                Save this search
              </LinkButton>
            </div>
            <SearchResults search={search} />
          </>
        )}
      </div>
    </>
  );
}

function Mine({ params }: { params: URLSearchParams }) {
  const listing = listingOf(params);
  return (
    <>
      <SearchForm view="mine" label="Search my list" filters={listing}>
        <ListingFields />
      </SearchForm>
      <div className={styles['results']}>
        <h2 className="visually-hidden">My list</h2>
        <BrowseResults listing={listing} />
      </div>
    </>
  );
}
