import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { failureOf } from '../api/failure.ts';
import { queryClient } from '../api/query-client.ts';
import { Button } from '../ui/button.tsx';
import { toast } from '../ui/toast-store.ts';
import { bodyOf, entriesOf } from './entries.ts';
import { blacklist, enabledSources, searchPreferences } from './queries.ts';

/** Everything on the page as it is saved; what `restore` brings back. */
const savedNow = () => ({
  preferences: bodyOf(entriesOf(queryClient.getQueryData(searchPreferences.queryKey) ?? null)),
  unwanted: queryClient.getQueryData(blacklist.queryKey),
  sources: queryClient.getQueryData(enabledSources.queryKey),
});

async function restore({ preferences, unwanted, sources }: ReturnType<typeof savedNow>) {
  try {
    await api.PUT('/api/search-preferences', { body: preferences });
    if (unwanted !== undefined) {
      await api.PUT('/api/search-preferences/blacklist', { body: unwanted });
    }
    if (sources !== undefined) await api.PUT('/api/search-preferences/sources', { body: sources });
  } catch (err) {
    toast(failureOf(err).text, { tone: 'danger' });
  }
  await reload();
}

const reload = () =>
  Promise.all(
    [['search-preferences'], ['profile'], ['jobs', 'recommended']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );

/** Forgets what is looked for, what is not wanted and where to look; can be undone for a while. */
export function ForgetButton() {
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const before = savedNow();
      await api.DELETE('/api/search-preferences');
      return before;
    },
    onSuccess: async (before) => {
      toast('Your preferences are forgotten.', {
        action: { label: 'Undo', onSelect: () => void restore(before) },
      });
      await reload();
    },
    onError: (err) => toast(failureOf(err).text, { tone: 'danger' }),
  });
  return (
    <div>
      <Button variant="quiet" pending={isPending} onClick={() => mutate()}>
        Forget everything on this page
      </Button>
    </div>
  );
}
