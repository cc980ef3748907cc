import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { RequestId } from './request-id.tsx';

const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, danger: CircleAlert } as const;
export type Tone = keyof typeof ICONS;

interface Props {
  tone?: Tone;
  children: ReactNode;
  /** Shown for reports of what went wrong. */
  requestId?: string | null;
  action?: ReactNode;
}

/** A message that stays where it is. Whoever shows it later puts it into a live region. */
export function Banner({ tone = 'info', children, requestId = null, action }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={`${styles['banner']} ${styles[tone]}`}>
      <Icon aria-hidden="true" className={styles['icon']} />
      <div className={styles['text']}>
        {children}
        <RequestId id={requestId} />
      </div>
      {action}
    </div>
  );
}
