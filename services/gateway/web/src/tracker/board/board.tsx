import { useState } from 'react';
import type { Tracked, TrackerStatus } from '../queries.ts';
import { ALL_STATUSES, mayFollow } from '../statuses.ts';
import { BoardColumn } from './board-column.tsx';
import styles from './board.module.css';

interface Props {
  all: readonly Tracked[];
  onMove: (tracked: Tracked, to: TrackerStatus) => void;
}

/** A column for each status. Cards are moved by their menus or by dragging, only where they may go. */
export function Board({ all, onMove }: Props) {
  const [dragged, setDragged] = useState<Tracked | null>(null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be scrolled by keyboard too.
    <section className={styles['board']} aria-label="Board" tabIndex={0}>
      {ALL_STATUSES.map((status) => (
        <BoardColumn
          key={status}
          status={status}
          cards={all.filter((tracked) => tracked.status === status)}
          onMove={onMove}
          onDrag={setDragged}
          mayDrop={dragged !== null && mayFollow(dragged.status, status)}
          onDrop={() => {
            if (dragged !== null) onMove(dragged, status);
            setDragged(null);
          }}
        />
      ))}
    </section>
  );
}
