import { Button } from '../ui/button.tsx';
import styles from './admin.module.css';
import { count } from './format.ts';

interface Props {
  /** What is paged, for the buttons' names: `failed tasks`. */
  of: string;
  page: number;
  hasMore: boolean;
  /** How many there are in all; absent where nobody counts them. */
  total?: number;
  onPage: (page: number) => void;
}

/** One page back or on, in a list that changes while one looks at it; nothing where one page holds it. */
export function Pager({ of, page, hasMore, total, onPage }: Props) {
  if (page === 1 && !hasMore) return null;
  return (
    <nav className={styles['row']} aria-label={`Pages of ${of}`}>
      <Button disabled={page === 1} onClick={() => onPage(page - 1)}>
        Previous
      </Button>
      <Button disabled={!hasMore} onClick={() => onPage(page + 1)}>
        Next
      </Button>
      <p className={styles['note']} role="status">
        Page {count(page)}
        {total !== undefined && `, ${count(total)} in all`}
      </p>
    </nav>
  );
}
