import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { useFormState } from './form-state.ts';

export interface FieldProps {
  label: string;
  name: string;
  /** Shown below the label; read out with the field. */
  hint?: ReactNode;
}

interface Attributes {
  id: string;
  name: string;
  className: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** A label, a hint and an error around one control, tied together for assistive technology. */
export function Field({
  label,
  name,
  hint,
  optional,
  render,
}: FieldProps & { optional?: boolean; render: (attributes: Attributes) => ReactNode }) {
  const id = useId();
  const error = useFormState().errors[name];
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {optional === true && <span className={styles['optional']}> (optional)</span>}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      {render({
        id,
        name,
        className: styles['control'] ?? '',
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
      })}
      {error !== undefined && (
        <div id={`${id}-error`} className={styles['error']}>
          {error}
        </div>
      )}
    </div>
  );
}
