import type { BodyOf } from '@jobmatch/client/answers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { ifUnchanged, versionedOf } from '../../api/versioned.ts';
import { toast } from '../../ui/toast-store.ts';
import { LISTS, applicationById } from '../queries.ts';

interface ApplicationChange {
  body: BodyOf<'/api/applications/{id}', 'patch'>;
  /** Of the state that the change was made from; null to change whatever is there. */
  etag: string | null;
}

/** Changes an application; who calls it with `mutateAsync` says what went wrong, else a toast does. */
export function useChangeApplication(id: string, onError = sayIt) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: ApplicationChange) => {
      const params = { path: { id }, ...ifUnchanged(etag) };
      return versionedOf(api.PATCH('/api/applications/{id}', { params, body }));
    },
    onSuccess: (changed) => {
      client.setQueryData(applicationById(id).queryKey, changed);
      void client.invalidateQueries({ queryKey: LISTS });
    },
    onError,
  });
}

const sayIt = (err: unknown): void => toast(failureOf(err).text, { tone: 'danger' });
