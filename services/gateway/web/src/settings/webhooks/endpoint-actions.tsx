import type { AnswerOf } from '@jobmatch/client/answers';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '../../api/api.ts';
import { failureOf } from '../../api/failure.ts';
import { queryClient } from '../../api/query-client.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { toast } from '../../ui/toast-store.ts';
import { UserWords } from '../../ui/user-text.tsx';
import { WEBHOOKS } from './queries.ts';

interface Props {
  endpoint: AnswerOf<'/api/webhooks/endpoints/{id}', 'get'>;
}

/** Switches an endpoint off and on, and removes it. */
export function EndpointActions({ endpoint: { id, url, enabled } }: Props) {
  const [path, navigate] = useLocation();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      api.PATCH('/api/webhooks/endpoints/{id}', {
        params: { path: { id } },
        body: { enabled: !enabled },
      }),
    onSuccess: async () => {
      toast(enabled ? 'The endpoint is off.' : 'The endpoint is on.');
      await queryClient.invalidateQueries({ queryKey: WEBHOOKS });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  const remove = async () => {
    await api.DELETE('/api/webhooks/endpoints/{id}', { params: { path: { id } } });
    toast('The endpoint is removed.');
    const isItsPage = path.endsWith(id);
    if (isItsPage) navigate('/settings/webhooks', { replace: true });
    // Its own page would ask for what is gone.
    await queryClient.invalidateQueries({ queryKey: [...WEBHOOKS, 'endpoints'] });
  };
  return (
    <>
      <Button pending={isPending} onClick={() => mutate()}>
        {enabled ? 'Switch off' : 'Switch on'}
      </Button>
      <ConfirmButton label="Remove" question="Remove this endpoint?" onConfirm={remove}>
        <UserWords text={url} /> is told nothing any more, and the record of what was sent to it is
        gone.
      </ConfirmButton>
    </>
  );
}
