import { Checkbox } from '../ui/checkbox.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TimeAgo } from '../ui/time.tsx';
import type { FieldsProps } from './fields.ts';
import { FREQUENCIES } from './options.ts';
import styles from './automatic-search-fields.module.css';

interface Props extends FieldsProps {
  nextSearchAt: string | null;
}

/** Whether and how often searches are run of themselves. */
export const AutomaticSearchFields = ({ entries, change, nextSearchAt }: Props) => (
  <>
    <Checkbox
      label="Search for me"
      name="autoSearchEnabled"
      checked={entries.autoSearchEnabled}
      onChange={({ target }) => change({ autoSearchEnabled: target.checked })}
    />
    <FieldRow>
      <Select
        label="How often"
        name="searchFrequency"
        options={FREQUENCIES}
        value={entries.searchFrequency}
        onChange={({ target }) => {
          const chosen = FREQUENCIES.find(({ value }) => value === target.value);
          if (chosen !== undefined) change({ searchFrequency: chosen.value });
        }}
      />
      <TextField
        label="Postings a search"
        name="maxResultsPerSearch"
        type="number"
        inputMode="numeric"
        min={1}
        max={500}
        required
        value={entries.maxResultsPerSearch}
        onChange={({ target }) => change({ maxResultsPerSearch: target.value })}
      />
      <TextField
        label="Lowest score, of 100"
        name="minMatchScore"
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        required
        value={entries.minMatchScore}
        onChange={({ target }) => change({ minMatchScore: target.value })}
      />
    </FieldRow>
    {nextSearchAt !== null && (
      <p className={styles['next']}>
        The next search is due <TimeAgo at={nextSearchAt} />.
      </p>
    )}
  </>
);
