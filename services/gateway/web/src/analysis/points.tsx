import { CircleCheck, Flag, TriangleAlert } from 'lucide-react';
import styles from './overall.module.css';

const ICONS = { good: CircleCheck, warn: TriangleAlert, danger: Flag } as const;

interface Props {
  title: string;
  tone: keyof typeof ICONS;
  points: readonly string[];
}

/** A few sentences for or against; nothing where there are none. */
export function Points({ title, tone, points }: Props) {
  if (points.length === 0) return null;
  const Icon = ICONS[tone];
  return (
    <div className={styles['points']}>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {points.map((point) => (
          <li key={point} className={styles['point']}>
            <Icon aria-hidden="true" className={styles[tone]} />
            <span dir="auto">{point}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
