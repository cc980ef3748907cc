import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { Form } from '../ui/form.tsx';
import { ListField } from '../ui/list-field.tsx';
import { SaveBar } from '../ui/save-bar.tsx';
import { toast } from '../ui/toast-store.ts';
import { useKeptChanges } from '../ui/use-kept-changes.ts';
import { blacklist } from './queries.ts';

interface Props {
  userId: string;
  saved: AnswerOf<'/api/search-preferences/blacklist', 'get'>;
}

/** Companies and words that are not to be seen. */
export function BlacklistForm({ userId, saved }: Props) {
  const { value, isChanged, change, drop } = useKeptChanges(`blacklist.${userId}`, saved);
  return (
    <Form
      onSubmit={async () => {
        const call = api.PUT('/api/search-preferences/blacklist', { body: value });
        queryClient.setQueryData(blacklist.queryKey, await dataOf(call));
        drop();
        toast('Saved. Postings like these are left out from now on.');
      }}
    >
      <ListField
        label="Companies"
        name="companies"
        values={value.companies}
        onChange={(companies) => change({ companies })}
        maxItems={200}
        maxLength={200}
        withCommas
      />
      <ListField
        label="Words"
        name="keywords"
        hint="Postings with one of them are left out."
        values={value.keywords}
        onChange={(keywords) => change({ keywords })}
        maxItems={200}
        maxLength={100}
      />
      <SaveBar label="Save" isChanged={isChanged} onDiscard={drop} />
    </Form>
  );
}
