import type { ComponentProps } from 'react';
import { Field, type FieldProps } from '../../ui/field.tsx';

/** One line of text that narrows a list: that none need be entered goes without saying. */
export const FilterField = ({
  label,
  name,
  hint,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id' | 'className'>) => (
  <Field
    label={label}
    name={name}
    hint={hint}
    render={(attributes) => <input {...rest} {...attributes} />}
  />
);
