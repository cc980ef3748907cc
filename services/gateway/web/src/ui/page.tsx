import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A page: its heading, then its sections with the same space between them. */
export const Page = ({ children }: { children: ReactNode }) => (
  <div className={styles['page']}>{children}</div>
);

/** A wide column and a narrow one; below each other where there is no room. */
export const Columns = ({ main, side }: { main: ReactNode; side: ReactNode }) => (
  <div className={styles['columns']}>
    <div className={styles['stack']}>{main}</div>
    <div className={styles['stack']}>{side}</div>
  </div>
);
