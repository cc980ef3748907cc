import { UserWords } from '../../ui/user-text.tsx';
import styles from '../admin.module.css';
import { UNKNOWN } from '../format.ts';

/** What went wrong, and what to look for in the log. */
export const TaskError = ({ error, traceId }: { error: string | null; traceId: string | null }) => (
  <div>
    {error === null ? UNKNOWN : <UserWords text={error} />}
    {traceId !== null && (
      <span className={styles['sub']}>
        Trace <span className={styles['id']}>{traceId}</span>
      </span>
    )}
  </div>
);
