import type { ReactNode } from 'react';
import styles from './entry-list.module.css';

interface Entry {
  id: string;
  title: ReactNode;
  /** Lines below the title. */
  details: readonly ReactNode[];
  actions?: ReactNode;
}

/** A list of things with a few facts each and what can be done with them. */
export const EntryList = ({ label, entries }: { label: string; entries: readonly Entry[] }) => (
  <ul className={styles['list']} aria-label={label}>
    {entries.map(({ id, title, details, actions }) => (
      <li key={id} className={styles['entry']}>
        <div className={styles['words']}>
          <p className={styles['title']}>{title}</p>
          {details.map((detail, line) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no other name and do not move.
            <p key={line} className={styles['detail']}>
              {detail}
            </p>
          ))}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </li>
    ))}
  </ul>
);
