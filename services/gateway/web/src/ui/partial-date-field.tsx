import type { FieldProps } from './field.tsx';
import { checkPartialDate } from './partial-date.ts';
import { TextField } from './text-field.tsx';

/** A date as exact as it is known: `2021`, `2021-04` or `2021-04-30`. */
export function PartialDateField({
  label,
  name,
  defaultValue,
  required = false,
}: Omit<FieldProps, 'hint'> & { defaultValue: string; required?: boolean }) {
  return (
    <TextField
      label={label}
      name={name}
      hint="2021, 2021-04 or 2021-04-30"
      onInput={checkPartialDate}
      defaultValue={defaultValue}
      required={required}
      autoComplete="off"
    />
  );
}
