import styles from './request-id.module.css';

/** What to quote when something is reported; nothing where no server answered. */
export function RequestId({ id }: { id: string | null }) {
  if (id === null || id === '') return null;
  return (
    <p className={styles['id']}>
      Request <code>{id}</code>
    </p>
  );
}
