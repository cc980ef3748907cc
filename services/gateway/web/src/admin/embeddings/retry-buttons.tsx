import { dataOf } from '@jobmatch/client/create-client';
import { RotateCcw } from 'lucide-react';
import { api } from '../../api/api.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../admin.module.css';
import { count } from '../format.ts';
import { useCommand } from '../use-command.ts';
import { EMBEDDINGS } from './queries.ts';

/** `taskIds` null: all that failed or are stuck. */
const useRetry = (taskIds: string[] | null) =>
  useCommand({
    send: (_: null, headers) => {
      const body = taskIds === null ? {} : { taskIds };
      return dataOf(api.POST('/api/admin/embeddings/retry', { body, headers }));
    },
    say: ({ queued }) =>
      queued === 0 ? 'There was nothing to retry.' : `Sent to the queue again: ${count(queued)}.`,
    changes: EMBEDDINGS,
  });

/** Sends one task to the queue again. */
export function RetryButton({ taskId }: { taskId: string }) {
  const { mutate, isPending } = useRetry([taskId]);
  return (
    <span className={styles['keep']}>
      <Button aria-label={`Retry task ${taskId}`} pending={isPending} onClick={() => mutate(null)}>
        Retry
      </Button>
    </span>
  );
}

/** Sends all failed tasks to the queue again, and those that are stuck for ten minutes or more. */
export function RetryAllButton() {
  const { mutate, isPending } = useRetry(null);
  return (
    <Button
      icon={<RotateCcw aria-hidden="true" />}
      pending={isPending}
      onClick={() => mutate(null)}
    >
      Retry all failed and stuck
    </Button>
  );
}
