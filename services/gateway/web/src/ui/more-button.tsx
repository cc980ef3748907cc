import { Button } from './button.tsx';
import styles from './more-button.module.css';

interface Props {
  /** How many are shown, of how many there are. */
  shown: number;
  total: number;
  hasMore: boolean;
  pending: boolean;
  onMore: () => void;
}

/** The end of a list: how much of it is shown, and a button for more. */
export function MoreButton({ shown, total, hasMore, pending, onMore }: Props) {
  return (
    <div className={styles['more']}>
      <p role="status">
        {shown} of {total}
      </p>
      {hasMore && (
        <Button pending={pending} onClick={onMore}>
          Show more
        </Button>
      )}
    </div>
  );
}
