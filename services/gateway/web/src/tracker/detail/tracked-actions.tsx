import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Archive, ArchiveRestore, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast-store.ts';
import { TRACKED_LISTS, type Tracked } from '../queries.ts';
import { useArchive } from '../use-archive.ts';

/** Archives, or deletes after asking. */
export function TrackedActions({ tracked: { id, archived } }: { tracked: Tracked }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [isAsking, setIsAsking] = useState(false);
  const { archive, isPending } = useArchive();
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/tracked-applications/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: TRACKED_LISTS });
      toast('It is deleted.');
      navigate('/tracker', { replace: true });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <>
      <LinkButton href="/tracker" variant="quiet">
        To the tracker
      </LinkButton>
      <Button
        icon={archived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        pending={isPending}
        onClick={() => archive({ id, archived: !archived })}
      >
        {archived ? 'Take out of the archive' : 'Archive'}
      </Button>
      <Button icon={<Trash2 aria-hidden />} onClick={() => setIsAsking(true)}>
        Delete
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title="Delete it from the tracker?"
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>Keep it</Button>
            <Button variant="danger" pending={remove.isPending} onClick={() => remove.mutate()}>
              Delete
            </Button>
          </>
        }
      >
        <p>
          Its history, notes and interviews are gone for good, and it no longer counts in the
          figures. To put it out of sight only, archive it.
        </p>
      </Dialog>
    </>
  );
}
