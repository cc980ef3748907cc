import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { versionedOf } from '../api/versioned.ts';
import { toast } from '../ui/toast-store.ts';
import { TRACKED, trackedById } from './queries.ts';

interface Asked {
  id: string;
  archived: boolean;
}

const archive = ({ id, archived }: Asked) => {
  const params = { path: { id } };
  return versionedOf(
    archived
      ? api.PATCH('/api/tracked-applications/{id}/archive', { params })
      : api.PATCH('/api/tracked-applications/{id}/unarchive', { params }),
  );
};

/** Puts something tracked into the archive or takes it out, and can undo it. */
export function useArchive() {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: archive,
    onSuccess: (changed, { id }) => {
      client.setQueryData(trackedById(id).queryKey, changed);
      void client.invalidateQueries({ queryKey: TRACKED });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return {
    isPending,
    archive: (asked: Asked): void =>
      mutate(asked, {
        onSuccess: () =>
          toast(asked.archived ? 'It is in the archive.' : 'It is out of the archive.', {
            action: {
              label: 'Undo',
              onSelect: () => mutate({ ...asked, archived: !asked.archived }),
            },
          }),
      }),
  };
}
