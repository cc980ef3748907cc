import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

/** Several lines of text, in either direction of writing. */
export function TextArea({
  label,
  name,
  hint,
  rows = 6,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'className'>) {
  return (
    <Field
      label={label}
      name={name}
      hint={hint}
      optional={rest.required !== true}
      render={(attributes) => <textarea dir="auto" {...rest} {...attributes} rows={rows} />}
    />
  );
}
