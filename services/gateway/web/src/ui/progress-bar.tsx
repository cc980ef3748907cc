import styles from './progress-bar.module.css';

interface Props {
  label: string;
  /** How much is done of `max`; null while that is not known. */
  value: number | null;
  max?: number;
  /** In place of the percentage beside the label. */
  text?: string;
}

/** How far something has come. */
export function ProgressBar({ label, value, max = 1, text }: Props) {
  const percent = value === null ? null : Math.round((100 * value) / max);
  return (
    <div className={styles['progress']}>
      <div className={styles['words']}>
        <span>{label}</span>
        <span>{text ?? (percent === null ? '' : `${percent} %`)}</span>
      </div>
      <progress
        aria-label={label}
        className={styles['bar']}
        {...(value === null ? {} : { value, max })}
      />
    </div>
  );
}
