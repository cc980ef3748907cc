import { FieldRow } from '../ui/field-row.tsx';
import { ListField } from '../ui/list-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FieldsProps } from './fields.ts';

const MOST = 1_000_000_000;

/** What the work is to bring. */
export const PayFields = ({ entries, change }: FieldsProps) => (
  <>
    <FieldRow>
      <TextField
        label="At least, a year"
        name="salaryMin"
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST}
        step="any"
        value={entries.salaryMin}
        onChange={({ target }) => change({ salaryMin: target.value })}
      />
      <TextField
        label="Up to, a year"
        name="salaryMax"
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST}
        step="any"
        value={entries.salaryMax}
        onChange={({ target }) => change({ salaryMax: target.value })}
      />
      <TextField
        label="Currency"
        name="salaryCurrency"
        placeholder="EUR"
        pattern="\s*[A-Za-z]{3}\s*"
        title="Three letters, such as EUR"
        autoComplete="transaction-currency"
        value={entries.salaryCurrency}
        onChange={({ target }) => change({ salaryCurrency: target.value })}
      />
    </FieldRow>
    <ListField
      label="Benefits"
      name="benefits"
      values={entries.benefits}
      onChange={(benefits) => change({ benefits })}
      maxItems={30}
      maxLength={100}
    />
  </>
);
