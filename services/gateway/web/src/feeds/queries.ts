import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export type Feed = AnswerOf<'/api/feeds', 'get'>['feeds'][number];

/** While a board that was followed just now has not been read for the first time. */
const FIRST_RUN_POLL_MS = 5_000;
/** After that, it waits for a later run. */
const FIRST_RUN_MAX_MS = 60_000;

export const feeds = queryOptions({
  queryKey: ['feeds'],
  queryFn: () => dataOf(api.GET('/api/feeds')),
  refetchInterval: ({ state: { data } }) =>
    data?.feeds.some((feed) => isAwaited(feed)) === true ? FIRST_RUN_POLL_MS : false,
});

const isAwaited = ({ lastRunAt, createdAt }: Feed): boolean =>
  lastRunAt === null && Date.now() - Date.parse(createdAt) < FIRST_RUN_MAX_MS;
