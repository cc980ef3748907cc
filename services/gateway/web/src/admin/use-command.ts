import { onceOnly } from '@jobmatch/client/idempotency';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf } from '../api/failure.ts';
import { toast } from '../ui/toast-store.ts';
import { useActionKey } from '../ui/use-action-key.ts';

interface Command<I, A> {
  send: (input: I, headers: ReturnType<typeof onceOnly>) => Promise<A>;
  /** What is said once it is done. */
  say: (answer: A, input: I) => string;
  /** The queries whose answers it changes. */
  changes: QueryKey;
  onDone?: () => void;
}

/** Something that an admin has done at the press of a button: takes effect once, and says what came of it. */
export function useCommand<I, A>({ send, say, changes, onDone }: Command<I, A>) {
  const key = useActionKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => send(input, onceOnly(key.for(input))),
    onSuccess: (answer, input) => {
      key.done();
      toast(say(answer, input));
      onDone?.();
      // The button stays busy until the page shows what it did.
      return client.invalidateQueries({ queryKey: changes });
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
}
