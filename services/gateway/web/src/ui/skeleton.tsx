import styles from './skeleton.module.css';

interface Props {
  /** How many lines of text it stands for. */
  lines?: number;
  /** Or the height, in pixels, of the block it stands for. */
  heightPx?: number;
  /** What is being loaded, read out once. */
  label?: string;
}

/** The place of something that is being loaded, of the size that it will have. */
export function Skeleton({ lines = 3, heightPx, label = 'Loading' }: Props) {
  return (
    <div className={styles['skeleton']} role="status">
      <span className="visually-hidden">{label} …</span>
      {heightPx === undefined ? (
        Array.from({ length: lines }, (_, line) => <div key={line} className={styles['line']} />)
      ) : (
        <div className={styles['block']} style={{ height: heightPx }} />
      )}
    </div>
  );
}
