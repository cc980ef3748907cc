import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

/** One line of text, of any type that an input has. */
export function TextField({
  label,
  name,
  hint,
  type = 'text',
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id' | 'className'>) {
  return (
    <Field
      label={label}
      name={name}
      hint={hint}
      optional={rest.required !== true}
      render={(attributes) => <input {...rest} {...attributes} type={type} />}
    />
  );
}
