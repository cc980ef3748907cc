import { dataOf } from '@jobmatch/client/create-client';
import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { Link } from 'wouter';
import { api } from '../api/api.ts';
import styles from './notification-bell.module.css';

const POLL_MS = 60_000;
const MOST_SHOWN = 99;

/** How many notifications wait, and the way to them. */
export function NotificationBell() {
  const { data } = useQuery({
    queryKey: ['notifications', 'unread-count'],
    queryFn: async () => {
      const query = { read: 'false', limit: 1 } as const;
      return (await dataOf(api.GET('/api/notifications', { params: { query } }))).total;
    },
    refetchInterval: POLL_MS,
  });
  const unread = data ?? 0;
  const label = unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`;
  return (
    <Link href="/notifications" className={styles['bell']} aria-label={label} title={label}>
      <Bell aria-hidden="true" />
      {unread > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  );
}
