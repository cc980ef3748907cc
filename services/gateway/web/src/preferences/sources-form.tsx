import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { Form } from '../ui/form.tsx';
import { SaveBar } from '../ui/save-bar.tsx';
import { toast } from '../ui/toast-store.ts';
import { useKeptChanges } from '../ui/use-kept-changes.ts';
import { SOURCES } from '../jobs/list/posting-options.ts';
import { enabledSources } from './queries.ts';

interface Props {
  userId: string;
  saved: AnswerOf<'/api/search-preferences/sources', 'get'>;
}

/** Which job sites and boards searches look at. */
export function SourcesForm({ userId, saved }: Props) {
  const { value, isChanged, change, drop } = useKeptChanges(`sources.${userId}`, saved);
  const known: readonly string[] = SOURCES.map((source) => source.value);
  // The API takes any name; one that is not ours stays until it is unchecked.
  const others = saved.enabledSources.filter((source) => !known.includes(source));
  return (
    <Form
      onSubmit={async () => {
        const call = api.PUT('/api/search-preferences/sources', { body: value });
        queryClient.setQueryData(enabledSources.queryKey, await dataOf(call));
        drop();
        toast('Where to look is saved.');
      }}
    >
      <CheckboxGroup<string>
        legend="Sources"
        name="enabledSources"
        hint="With none checked, all of them."
        options={[...SOURCES, ...others.map((source) => ({ value: source, label: source }))]}
        values={value.enabledSources}
        onChange={(chosen) => change({ enabledSources: chosen })}
      />
      <SaveBar label="Save" isChanged={isChanged} onDiscard={drop} />
    </Form>
  );
}
