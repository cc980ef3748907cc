import type { BodyOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useActionKey } from '../../ui/use-action-key.ts';

export type Feedback = BodyOf<'/api/jobs/{id}/feedback', 'post'>;

/** Says what one thinks of a posting; a report is such a thing too. */
export function useFeedback(id: string) {
  const client = useQueryClient();
  const actionKey = useActionKey();
  return useMutation({
    mutationFn: (body: Feedback) =>
      dataOf(
        api.POST('/api/jobs/{id}/feedback', {
          params: { path: { id } },
          body,
          headers: onceOnly(actionKey.for(body)),
        }),
      ),
    onSuccess: () => {
      actionKey.done();
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}
