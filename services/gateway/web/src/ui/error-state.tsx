import { CircleAlert, WifiOff } from 'lucide-react';
import { failureOf } from '../api/failure.ts';
import { Button } from './button.tsx';
import { RequestId } from './request-id.tsx';
import styles from './state.module.css';

interface Props {
  /** What was thrown. */
  error: unknown;
  onRetry?: () => void;
}

/** Says what went wrong, what to quote, and offers another try. */
export function ErrorState({ error, onRetry }: Props) {
  const { text, requestId } = failureOf(error);
  return (
    <div className={styles['state']} role="alert">
      <CircleAlert aria-hidden="true" />
      <p className={styles['text']}>{text}</p>
      <RequestId id={requestId} />
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}

/** Says that something will be loaded once there is a connection. */
export function OfflineState() {
  return (
    <div className={styles['state']} role="status">
      <WifiOff aria-hidden="true" />
      <p className={styles['text']}>You are offline. This loads once you are connected again.</p>
    </div>
  );
}
