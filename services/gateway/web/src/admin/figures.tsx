import type { ReactNode } from 'react';
import styles from './admin.module.css';

interface Entry {
  name: string;
  value: ReactNode;
  /** What the value counts, in a line below it. */
  detail?: ReactNode;
}

/** A few figures with their names. */
export const Figures = ({ entries }: { entries: readonly Entry[] }) => (
  <dl className={styles['figures']}>
    {entries.map(({ name, value, detail }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          {value}
          {detail !== undefined && <span className={styles['sub']}>{detail}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
