import type { ReactNode } from 'react';
import type { Tone } from './banner.tsx';
import styles from './badge.module.css';

/** A word or two about the state of something. Its colour never says what the word does not. */
export function Badge({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles['badge']} ${styles[tone ?? 'plain']}`}>{children}</span>;
}
