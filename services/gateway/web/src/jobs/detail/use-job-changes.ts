import { dataOf } from '@jobmatch/client/create-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { toast } from '../../ui/toast-store.ts';
import { type Job, jobOf } from './queries.ts';

type Flags = Partial<Pick<Job, 'isSaved' | 'isArchived'>>;

/** Saves or archives a posting: shown at once, taken back where the API refuses. */
export function useJobFlags(id: string) {
  const client = useQueryClient();
  const { queryKey } = jobOf(id);
  return useMutation({
    mutationFn: (flags: Flags) =>
      dataOf(api.PATCH('/api/jobs/{id}', { params: { path: { id } }, body: flags })),
    onMutate: (flags) => {
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, before && { ...before, ...flags });
      return { before };
    },
    onSuccess: (job) => {
      client.setQueryData(queryKey, job);
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (err, _flags, context) => {
      client.setQueryData(queryKey, context?.before);
      toast(failureOf(err).text, { tone: 'danger' });
    },
  });
}
