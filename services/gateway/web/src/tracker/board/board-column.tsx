import { useId } from 'react';
import type { Tracked, TrackerStatus } from '../queries.ts';
import { STATUSES } from '../statuses.ts';
import styles from './board.module.css';
import { Card } from './card.tsx';

interface Props {
  status: TrackerStatus;
  cards: readonly Tracked[];
  onMove: (tracked: Tracked, to: TrackerStatus) => void;
  /** What is being dragged; null when it was let go. */
  onDrag: (tracked: Tracked | null) => void;
  /** Whether what is being dragged may be let go here. */
  mayDrop: boolean;
  onDrop: () => void;
}

/** The cards of one status. */
export function BoardColumn({ status, cards, onMove, onDrag, mayDrop, onDrop }: Props) {
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Dragging is an extra: each card has a menu.
    <section
      className={styles['column']}
      data-empty={cards.length === 0}
      data-drop={mayDrop}
      aria-labelledby={id}
      onDragOver={(event) => {
        if (mayDrop) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 id={id} className={styles['title']}>
        {STATUSES[status].label} <span className={styles['count']}>{cards.length}</span>
      </h2>
      {cards.length > 0 && (
        <ul className={styles['cards']}>
          {cards.map((tracked) => (
            <Card key={tracked.id} tracked={tracked} onMove={onMove} onDrag={onDrag} />
          ))}
        </ul>
      )}
    </section>
  );
}
