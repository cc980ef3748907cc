import type { ReactNode } from 'react';
import styles from './unbroken.module.css';

/** A few words of ours that stay on one line, for example a badge in a narrow column. */
export const Unbroken = ({ children }: { children: ReactNode }) => (
  <span className={styles['unbroken']}>{children}</span>
);
