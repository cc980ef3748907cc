import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface Option {
  value: string;
  label: string;
}

/** One of a few options, with the browser's own list. */
export function Select({
  label,
  name,
  hint,
  options,
  ...rest
}: FieldProps & { options: readonly Option[] } & Omit<
    ComponentProps<'select'>,
    'name' | 'id' | 'className' | 'children'
  >) {
  return (
    <Field
      label={label}
      name={name}
      hint={hint}
      render={(attributes) => (
        <select {...rest} {...attributes}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
