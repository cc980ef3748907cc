import { onceOnly } from '@jobmatch/client/idempotency';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { queryClient } from '../../api/query-client.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useActionKey } from '../../ui/use-action-key.ts';
import { WEBHOOKS } from './queries.ts';

/** Sends the event of a delivery once more. */
export function ReplayButton({ id }: { id: string }) {
  const actionKey = useActionKey();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      api.POST('/api/webhooks/deliveries/{id}/replay', {
        params: { path: { id } },
        headers: onceOnly(actionKey.for(id)),
      }),
    onSuccess: async () => {
      actionKey.done();
      toast('It is being sent again.');
      await queryClient.invalidateQueries({ queryKey: WEBHOOKS });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <Button pending={isPending} onClick={() => mutate()}>
      Send again
    </Button>
  );
}
