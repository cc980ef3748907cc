import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../ui/empty-state.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Section } from '../ui/section.tsx';
import { FeedItem } from './feed-item.tsx';
import styles from './feeds.module.css';
import { feeds } from './queries.ts';

/** The boards that one follows. */
export function FeedList() {
  const query = useQuery(feeds);
  return (
    <Section title="Boards you follow">
      <QueryView query={query}>
        {({ feeds: followed }) =>
          followed.length === 0 ? (
            <EmptyState title="You follow no board yet.">
              A board is where an employer lists its openings. It is read several times a day, and
              its new postings come onto your list.
            </EmptyState>
          ) : (
            <ul className={styles['list']}>
              {followed.map((feed) => (
                <FeedItem key={feed.id} feed={feed} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
