import { Checkbox } from './checkbox.tsx';
import styles from './checkbox-group.module.css';

interface Props<T extends string> {
  legend: string;
  /** As the API names it; each box is called `name.value`. */
  name: string;
  hint?: string;
  options: readonly { value: T; label: string }[];
  values: readonly T[];
  onChange: (values: T[]) => void;
}

/** Any number of a few options. */
export const CheckboxGroup = <T extends string>({
  legend,
  name,
  hint,
  options,
  values,
  onChange,
}: Props<T>) => (
  <fieldset className={styles['group']}>
    <legend className={styles['legend']}>{legend}</legend>
    {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    <div className={styles['options']}>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          name={`${name}.${value}`}
          checked={values.includes(value)}
          onChange={({ target }) =>
            onChange(
              target.checked ? [...values, value] : values.filter((other) => other !== value),
            )
          }
        />
      ))}
    </div>
  </fieldset>
);
