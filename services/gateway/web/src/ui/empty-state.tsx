import type { ReactNode } from 'react';
import styles from './state.module.css';

interface Props {
  title: string;
  /** What to do next. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Says that there is nothing here yet, and what brings something here. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles['state']}>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <p className={styles['text']}>{children}</p>}
      {action}
    </div>
  );
}
