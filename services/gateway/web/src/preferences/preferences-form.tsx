import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { Form } from '../ui/form.tsx';
import { SaveBar } from '../ui/save-bar.tsx';
import { toast } from '../ui/toast-store.ts';
import { useKeptChanges } from '../ui/use-kept-changes.ts';
import { AutomaticSearchFields } from './automatic-search-fields.tsx';
import { bodyOf, entriesOf } from './entries.ts';
import { PayFields } from './pay-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import styles from './preferences-form.module.css';
import { type Preferences, searchPreferences } from './queries.ts';
import { WorkFields } from './work-fields.tsx';

interface Props {
  userId: string;
  saved: Preferences | null;
}

/** Everything that is looked for, saved as a whole. */
export function PreferencesForm({ userId, saved }: Props) {
  const { value, isChanged, change, drop } = useKeptChanges(
    `preferences.${userId}`,
    entriesOf(saved),
  );
  const fields = { entries: value, change };
  return (
    <Form
      onSubmit={async () => {
        const call = api.PUT('/api/search-preferences', { body: bodyOf(value) });
        queryClient.setQueryData(searchPreferences.queryKey, await dataOf(call));
        drop();
        toast('Your preferences are saved.');
        // The overview says whether there are any, and what it recommends rests on them.
        await queryClient.invalidateQueries({ queryKey: ['profile'] });
        await queryClient.invalidateQueries({ queryKey: ['jobs', 'recommended'] });
      }}
    >
      <div className={styles['groups']}>
        <div className={styles['group']}>
          <h3>Work</h3>
          <WorkFields {...fields} />
        </div>
        <div className={styles['group']}>
          <h3>Place</h3>
          <PlaceFields {...fields} />
        </div>
        <div className={styles['group']}>
          <h3>Pay</h3>
          <PayFields {...fields} />
        </div>
        <div className={styles['group']}>
          <h3>Automatic searches</h3>
          <AutomaticSearchFields {...fields} nextSearchAt={saved?.nextSearchAt ?? null} />
        </div>
      </div>
      <SaveBar label="Save preferences" isChanged={isChanged} onDiscard={drop} />
    </Form>
  );
}
