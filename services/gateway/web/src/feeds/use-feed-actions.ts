import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { toast } from '../ui/toast-store.ts';
import { useActionKey } from '../ui/use-action-key.ts';
import type { Feed } from './queries.ts';

type Run = AnswerOf<'/api/feeds/{id}/refresh', 'post'>;

const onError = (err: unknown) => toast(failureOf(err).text, { tone: 'danger' });

/** What one may do with a board that one follows. */
export function useFeedActions({ id, boardType, token }: Feed) {
  const client = useQueryClient();
  const refreshKey = useActionKey();
  const reload = () => client.invalidateQueries({ queryKey: ['feeds'] });

  const refresh = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/feeds/{id}/refresh', {
          params: { path: { id } },
          headers: onceOnly(refreshKey.for(id)),
        }),
      ),
    onSuccess: async (run) => {
      refreshKey.done();
      toast(`${token} ${outcomeOf(run)}`, { tone: run.status === 'partial' ? 'warn' : 'good' });
      await client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError,
    onSettled: reload,
  });

  const follow = useMutation({
    mutationFn: () => api.POST('/api/feeds', { body: { boardType, token }, headers: onceOnly() }),
    onError,
    onSettled: reload,
  });

  const unfollow = useMutation({
    mutationFn: () => api.DELETE('/api/feeds/{id}', { params: { path: { id } } }),
    onSuccess: () =>
      toast(`You follow ${token} no longer. Its postings stay.`, {
        action: { label: 'Undo', onSelect: () => follow.mutate() },
      }),
    onError,
    onSettled: reload,
  });

  return { refresh, unfollow };
}

/** What a run brought, after the board's name. */
function outcomeOf({ status, postingsSeen, created, updated, closed, unreadable }: Run): string {
  if (status === 'unchanged') return 'has nothing new.';
  const counts = `${created} new, ${updated} changed, ${closed} closed`;
  const rest = unreadable === 0 ? '' : ` ${unreadable} could not be read.`;
  return `has ${postingsSeen} postings: ${counts}.${rest}`;
}
