import { ApiError } from '@jobmatch/client/api-error';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { useActionKey } from '../ui/use-action-key.ts';

const analyze = (id: string, options: { refresh: boolean; key?: string }) =>
  dataOf(
    api.POST('/api/jobs/{id}/analyze', {
      params: { path: { id } },
      body: { refresh: options.refresh },
      headers: onceOnly(options.key),
    }),
  );

/**
 * The analysis of a posting. One that was made before comes by itself (the API keeps it and makes it
 * anew only if the posting or the profile has changed); a first one when `run` is called.
 */
export function useAnalysis({ jobId, wasMade }: { jobId: string; wasMade: boolean }) {
  const queryKey = ['analyses', 'of', jobId];
  const client = useQueryClient();
  const actionKey = useActionKey();
  const kept = useQuery({
    queryKey,
    queryFn: () => analyze(jobId, { refresh: false }),
    enabled: wasMade,
    refetchOnWindowFocus: false,
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (refresh: boolean) =>
      analyze(jobId, { refresh, key: actionKey.for({ jobId, refresh }) }),
    onSuccess: (analysis) => {
      actionKey.done();
      client.setQueryData(queryKey, analysis);
      void client.invalidateQueries({ queryKey: ['analyses', 'list'] });
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (err) => {
      // A refusal is remembered with its key; what was refused may be allowed after a change of the profile.
      if (err instanceof ApiError) actionKey.done();
    },
  });
  return { kept, analysis: kept.data ?? null, run: mutate, isRunning: isPending, error };
}
