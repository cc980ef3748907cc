import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type SentEmail = AnswerOf<'/api/emails/history', 'get'>['emails'][number];

const PAGE_SIZE = 20;
/** The history cannot be asked for one application, so its latest e-mails are looked through. */
const LOOKED_THROUGH = 100;
const REFRESH_MS = 4_000;

/** What everything about e-mails is kept under. */
export const EMAILS = ['emails'] as const;

export const remainingEmails = queryOptions({
  queryKey: [...EMAILS, 'remaining'],
  queryFn: () => dataOf(api.GET('/api/emails/remaining')),
});

export const emailHistory = infiniteQueryOptions({
  queryKey: [...EMAILS, 'history'],
  queryFn: ({ pageParam }) => {
    const query = { limit: PAGE_SIZE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
    return dataOf(api.GET('/api/emails/history', { params: { query } }));
  },
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** Of the latest e-mails those of one application; asked again while one is on its way. */
export const emailsOf = (applicationId: string) =>
  queryOptions({
    queryKey: [...EMAILS, 'latest'],
    queryFn: () => {
      const query = { limit: LOOKED_THROUGH };
      return dataOf(api.GET('/api/emails/history', { params: { query } }));
    },
    select: ({ emails }) => emails.filter((email) => email.applicationId === applicationId),
    refetchInterval: ({ state: { data } }) =>
      data?.emails.some(({ status }) => status === 'pending') === true ? REFRESH_MS : false,
  });
