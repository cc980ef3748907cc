import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../api/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { usePaged } from '../ui/use-paged.ts';
import { NotificationItem } from './notification-item.tsx';
import styles from './notification-list.module.css';

const PAGE_SIZE = 20;
const HEIGHT_PX = 320;

/** A list that grows by a page at a time. */
export function NotificationList({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const { query, more } = usePaged(
    ['notifications', 'list', isUnreadOnly ? 'unread' : 'all'],
    (page) => {
      const read = isUnreadOnly ? ({ read: 'false' } as const) : {};
      const parameters = { limit: PAGE_SIZE, ...read, ...page };
      return dataOf(api.GET('/api/notifications', { params: { query: parameters } }));
    },
  );
  return (
    <QueryView
      query={query}
      skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading notifications" />}
    >
      {({ pages }) => {
        const notifications = pages.flatMap((page) => page.notifications);
        if (notifications.length === 0) {
          return (
            <EmptyState title={isUnreadOnly ? 'You have read everything.' : 'Nothing yet.'}>
              {isUnreadOnly
                ? 'What is new appears here and at the bell.'
                : 'What happens to your account and your applications is told here.'}
            </EmptyState>
          );
        }
        return (
          <div className={styles['pages']}>
            <ul className={styles['list']}>
              {notifications.map((notification) => (
                <NotificationItem key={notification.id} notification={notification} />
              ))}
            </ul>
            <MoreButton shown={notifications.length} {...more} />
          </div>
        );
      }}
    </QueryView>
  );
}
