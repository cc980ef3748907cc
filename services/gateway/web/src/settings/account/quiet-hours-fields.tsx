import { FieldRow } from '../../ui/field-row.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './account.module.css';
import type { Entries } from './notification-entries.ts';

const { timeZone: HERE } = Intl.DateTimeFormat().resolvedOptions();

interface Props {
  entries: Entries;
  change: (patch: Partial<Entries>) => void;
}

/** When nothing is sent. */
export function QuietHoursFields({ entries: { quietFrom, quietTo, timezone }, change }: Props) {
  /** Hours mean something in a time zone only; the browser's is a good first guess. */
  const withZone = (patch: Partial<Entries>) =>
    change(timezone === '' ? { ...patch, timezone: HERE } : patch);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>Quiet hours</legend>
      <FieldRow>
        <TextField
          label="From"
          name="quietFrom"
          type="time"
          value={quietFrom}
          onChange={({ target }) => withZone({ quietFrom: target.value })}
        />
        <TextField
          label="To"
          name="quietTo"
          type="time"
          value={quietTo}
          onChange={({ target }) => withZone({ quietTo: target.value })}
        />
        <Select
          label="Time zone"
          name="timezone"
          options={zonesWith(timezone)}
          value={timezone}
          onChange={({ target }) => change({ timezone: target.value })}
        />
      </FieldRow>
      <p className={styles['detail']}>
        Nothing is sent between the two, over midnight where the second is the earlier one. Clear
        both to have no quiet hours.
      </p>
    </fieldset>
  );
}

/** Every time zone the browser knows, and the saved one whether it does or not. */
const zonesWith = (saved: string) => [
  { value: '', label: 'Not set' },
  ...[...new Set(['UTC', HERE, ...Intl.supportedValuesOf('timeZone'), saved])]
    .filter((zone) => zone !== '')
    .toSorted()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
];
