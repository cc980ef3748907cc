import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import type { FieldProps } from './field.tsx';
import { useFormState } from './form-state.ts';

/** A box with its label beside it; checked, a form's value of its name is `on`. */
export function Checkbox({
  label,
  name,
  hint,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'type'>) {
  const id = useId();
  const error = useFormState().errors[name];
  return (
    <div className={styles['check']}>
      <input
        {...rest}
        id={id}
        name={name}
        type="checkbox"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={`${id}-hint ${id}-error`}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className={styles['error']}>
          {error}
        </div>
      )}
    </div>
  );
}
