import { dataOf } from '@jobmatch/client/create-client';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form } from '../../ui/form.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useKeptChanges } from '../../ui/use-kept-changes.ts';
import styles from './account.module.css';
import { type Saved, bodyOf, entriesOf } from './notification-entries.ts';
import { notificationPreferences } from './queries.ts';
import { QuietHoursFields } from './quiet-hours-fields.tsx';

interface Props {
  userId: string;
  saved: Saved;
}

const KINDS = [
  { name: 'applicationUpdates', label: 'What becomes of my applications' },
  { name: 'interviewReminders', label: 'Interviews that are near' },
  { name: 'followUpReminders', label: 'Applications to ask about' },
  { name: 'weeklyDigest', label: 'A summary of the week' },
  { name: 'productUpdates', label: 'What is new in JobMatch AI' },
] as const;

const FREQUENCIES = [
  { value: 'realtime', label: 'At once' },
  { value: 'daily', label: 'Once a day' },
  { value: 'weekly', label: 'Once a week' },
  { value: 'none', label: 'Never' },
] as const;

/** What one is told, how, and when not. */
export function NotificationForm({ userId, saved }: Props) {
  const { value, isChanged, change, drop } = useKeptChanges(
    `notification-preferences.${userId}`,
    entriesOf(saved),
  );
  return (
    <Form
      onSubmit={async () => {
        const call = api.PUT('/api/notification-preferences', { body: bodyOf(value) });
        queryClient.setQueryData(notificationPreferences.queryKey, await dataOf(call));
        drop();
        toast('Saved.');
      }}
    >
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>About</legend>
        {KINDS.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            name={name}
            checked={value[name]}
            onChange={({ target }) => change({ [name]: target.checked })}
          />
        ))}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>Here</legend>
        <Checkbox
          label="Show notifications in the console"
          name="inApp"
          checked={value.inApp}
          onChange={({ target }) => change({ inApp: target.checked })}
        />
        <Checkbox
          label="With a sound"
          name="sound"
          checked={value.sound}
          onChange={({ target }) => change({ sound: target.checked })}
        />
      </fieldset>
      <Select
        label="By e-mail"
        name="emailFrequency"
        options={FREQUENCIES}
        value={value.emailFrequency}
        onChange={({ target }) => {
          const chosen = FREQUENCIES.find((frequency) => frequency.value === target.value);
          if (chosen !== undefined) change({ emailFrequency: chosen.value });
        }}
      />
      <TextField
        label="Lowest score of a posting to be told about, of 100"
        name="minMatchScore"
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        required
        value={value.minMatchScore}
        onChange={({ target }) => change({ minMatchScore: target.value })}
      />
      <QuietHoursFields entries={value} change={change} />
      <SaveBar label="Save" isChanged={isChanged} onDiscard={drop} />
    </Form>
  );
}
