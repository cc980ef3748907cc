import type { AnswerOf } from '@jobmatch/client/answers';
import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.ts';

type Page = AnswerOf<'/api/notifications', 'get'>;

/**
 * After some were read: the lists show it where they stand, so that nothing moves under the pointer,
 * and what counts the unread ones (the bell, the overview) asks anew.
 * @param id Which; null for all.
 */
export async function showRead(id: string | null): Promise<void> {
  queryClient.setQueriesData<InfiniteData<Page>>(
    { queryKey: ['notifications', 'list'] },
    (list) => list && { ...list, pages: list.pages.map((page) => withRead(page, id)) },
  );
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['notifications', 'unread-count'] }),
    queryClient.invalidateQueries({ queryKey: ['notifications', 'latest'] }),
    queryClient.invalidateQueries({ queryKey: ['notifications', 'list'], refetchType: 'none' }),
  ]);
}

const withRead = (page: Page, id: string | null): Page => ({
  ...page,
  notifications: page.notifications.map((notification) =>
    id === null || notification.id === id ? { ...notification, read: true } : notification,
  ),
});
