import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface PageInfo {
  total: number;
  nextCursor: string | null;
}

/** No cursor is empty. */
const FIRST = '';

/**
 * A list that is read a page at a time by cursor: its pages so far, and what a MoreButton takes.
 * `query` is for a QueryView.
 */
export function usePaged<P extends PageInfo>(
  queryKey: QueryKey,
  load: (page: { cursor?: string }) => Promise<P>,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam === FIRST ? {} : { cursor: pageParam }),
    initialPageParam: FIRST,
    getNextPageParam: (last) => last.nextCursor,
  });
  const pages = query.data?.pages ?? [];
  return {
    query,
    more: {
      total: pages.at(-1)?.total ?? 0,
      hasMore: query.hasNextPage,
      pending: query.isFetchingNextPage,
      onMore: () => void query.fetchNextPage(),
    },
  };
}
