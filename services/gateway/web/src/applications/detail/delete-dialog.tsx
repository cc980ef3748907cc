import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast-store.ts';
import { LISTS } from '../queries.ts';

interface Props {
  open: boolean;
  onClose: () => void;
  id: string;
}

/** Asks before an application is deleted, since nothing brings it back. */
export function DeleteDialog({ open, onClose, id }: Props) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.DELETE('/api/applications/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: LISTS });
      toast('The application is deleted.');
      navigate('/applications', { replace: true });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Delete the application?"
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="danger" pending={isPending} onClick={() => mutate()}>
            Delete
          </Button>
        </>
      }
    >
      <p>
        Its variants and their changes are gone for good. What you track of it stays in the tracker,
        and the AI generation stays used.
      </p>
    </Dialog>
  );
}
