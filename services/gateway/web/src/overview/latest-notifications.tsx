import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { EmptyState } from '../ui/empty-state.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Section } from '../ui/section.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { UserWords } from '../ui/user-text.tsx';
import styles from './lists.module.css';
import { latestNotifications } from './queries.ts';

/** The newest notifications that were not read. */
export function LatestNotifications() {
  const query = useQuery(latestNotifications);
  return (
    <Section title="Notifications" actions={<Link href="/notifications">All</Link>}>
      <QueryView query={query}>
        {({ notifications }) =>
          notifications.length === 0 ? (
            <EmptyState title="Nothing new." />
          ) : (
            <ul className={styles['list']}>
              {notifications.map(({ id, title, message, createdAt }) => (
                <li key={id} className={styles['item']}>
                  <div className={styles['words']}>
                    <p className={styles['name']}>
                      <UserWords text={title} />
                    </p>
                    <p className={styles['detail']}>
                      <UserWords text={message} />
                    </p>
                    <p className={styles['detail']}>
                      <TimeAgo at={createdAt} />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
