import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserWords } from '../../ui/user-text.tsx';
import { type Job, jobOf } from './queries.ts';

interface Props {
  job: Job;
  open: boolean;
  onClose: () => void;
}

/** Asks before one's own posting is deleted, or a public one dropped from one's list. */
export function DeleteDialog({ job, open, onClose }: Props) {
  const { id, title, isOwn } = job;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/jobs/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      toast(isOwn ? 'Deleted.' : 'Removed from your list.');
      navigate('/jobs');
      client.removeQueries({ queryKey: jobOf(id).queryKey });
      void client.invalidateQueries({ queryKey: ['jobs'], refetchType: 'none' });
    },
  });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={isOwn ? 'Delete this posting?' : 'Remove it from your list?'}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="danger" pending={remove.isPending} onClick={() => remove.mutate()}>
            {isOwn ? 'Delete' : 'Remove'}
          </Button>
        </>
      }
    >
      <p>
        <UserWords text={title.slice(0, 120)} />
      </p>
      <p>
        {isOwn
          ? 'The posting and its analysis are deleted. What you wrote or track for it stays.'
          : 'The posting stays in the catalogue, where you can find it again.'}
      </p>
      <div role="alert">
        {remove.error !== null && <Banner tone="danger">{failureOf(remove.error).text}</Banner>}
      </div>
    </Dialog>
  );
}
