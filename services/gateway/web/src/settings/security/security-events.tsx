import { Badge } from '../../ui/badge.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { EntryList } from '../entry-list.tsx';
import { originOf } from './origin-of.ts';
import { eventName } from './event-name.ts';
import type { useSecurityEvents } from './queries.ts';
import styles from './security.module.css';

interface Props {
  list: ReturnType<typeof useSecurityEvents>;
}

/** What happened to the account, the latest first. */
export const SecurityEvents = ({ list: { query, more } }: Props) => (
  <QueryView query={query}>
    {({ pages }) => {
      const events = pages.flatMap((page) => page.securityEvents);
      return (
        <div className={styles['whole']}>
          <EntryList
            label="Security events"
            entries={events.map((event) => ({
              id: event.id,
              title: (
                <>
                  {eventName(event.action)}{' '}
                  {event.status === 'failed' && <Badge tone="danger">Failed</Badge>}
                </>
              ),
              details: [
                <TimeAgo key="at" at={event.createdAt} />,
                <UserWords key="where" text={originOf(event)} />,
              ],
            }))}
          />
          <MoreButton shown={events.length} {...more} />
        </div>
      );
    }}
  </QueryView>
);
