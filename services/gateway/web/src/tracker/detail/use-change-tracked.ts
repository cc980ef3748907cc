import { ApiError } from '@jobmatch/client/api-error';
import type { BodyOf } from '@jobmatch/client/answers';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { type Versioned, ifUnchanged, versionedOf } from '../../api/versioned.ts';
import { TRACKED, type Tracked, trackedById } from '../queries.ts';

type Body = BodyOf<'/api/tracked-applications/{id}', 'patch'>;

const PRECONDITION_FAILED = 412;

/**
 * Changes a tracked application. The change is made from what is there, since lists are sent whole;
 * where somebody else changed it in between, it is made once more from what they left. Rejects with
 * what the API refused.
 */
export function useChangeTracked(id: string) {
  const client = useQueryClient();
  const options = trackedById(id);

  return async (bodyOf: (tracked: Tracked) => Body): Promise<void> => {
    const send = ({ value, etag }: Versioned<Tracked>) => {
      const params = { path: { id }, ...ifUnchanged(etag) };
      return versionedOf(
        api.PATCH('/api/tracked-applications/{id}', { params, body: bodyOf(value) }),
      );
    };
    const newest = () => client.fetchQuery({ ...options, staleTime: 0 });
    const loaded = client.getQueryData(options.queryKey) ?? (await newest());
    const changed = await send(loaded).catch(async (err: unknown) => {
      if (!(err instanceof ApiError) || err.status !== PRECONDITION_FAILED) throw err;
      return send(await newest());
    });
    client.setQueryData(options.queryKey, changed);
    void client.invalidateQueries({
      queryKey: TRACKED,
      predicate: ({ queryKey }) => queryKey[1] !== id,
    });
  };
}
