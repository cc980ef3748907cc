import { type Analysis, dimensionsOf } from './analysis.ts';
import styles from './what-would-change.module.css';

/** Changes and what each, alone, would do to the score: the engine has scored them. */
export function WhatWouldChange({ analysis }: { analysis: Analysis }) {
  const labels = new Map(dimensionsOf(analysis).map(({ key, label }) => [key, label]));
  if (analysis.whatWouldChange.length === 0) {
    return <p>Nothing that we know of would change this score.</p>;
  }
  return (
    <>
      <p className={styles['detail']}>
        Scored again with each change alone. Only what is true of you belongs in your profile.
      </p>
      <ul className={styles['list']}>
        {analysis.whatWouldChange.map(({ change, dimension, delta }) => (
          <li key={change} className={styles['item']}>
            <strong className={styles['delta']}>{signed(delta)}</strong>
            <span dir="auto">
              {change}
              <span className={styles['detail']}> {labels.get(dimension) ?? dimension}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const signed = (delta: number): string => (delta < 0 ? `−${-delta}` : `+${delta}`);
