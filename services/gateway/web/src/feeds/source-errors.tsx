import styles from './feeds.module.css';

/** What each source that failed had to say. */
export const SourceErrors = ({ errors }: { errors: readonly string[] }) => (
  <ul className={styles['errors']}>
    {errors.map((error) => (
      <li key={error}>{error}</li>
    ))}
  </ul>
);
