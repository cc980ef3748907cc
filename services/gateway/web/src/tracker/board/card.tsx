import { Archive, ArchiveRestore } from 'lucide-react';
import { Link } from 'wouter';
import { IconButton } from '../../ui/button.tsx';
import { ScoreBadge } from '../../ui/score-badge.tsx';
import { TimeAgo } from '../../ui/time.tsx';
import { UserWords } from '../../ui/user-text.tsx';
import { MoveButton } from '../move-button.tsx';
import { NextStep } from '../next-step.tsx';
import type { Tracked, TrackerStatus } from '../queries.ts';
import { isFinal } from '../statuses.ts';
import { useArchive } from '../use-archive.ts';
import styles from './board.module.css';

interface Props {
  tracked: Tracked;
  onMove: (tracked: Tracked, to: TrackerStatus) => void;
  onDrag: (tracked: Tracked | null) => void;
}

/** What a board shows of one application. */
export function Card({ tracked, onMove, onDrag }: Props) {
  const { id, jobTitle, company, location, matchScore, archived, statusHistory, status } = tracked;
  const { archive } = useArchive();
  const since = statusHistory.at(-1)?.at ?? tracked.createdAt;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Dragging is an extra: each card has a menu.
    <li
      className={styles['card']}
      draggable={!isFinal(status)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', jobTitle);
        onDrag(tracked);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Link href={`/tracker/${id}`} className={styles['name']} draggable={false}>
        <UserWords text={jobTitle} />
      </Link>
      <p className={styles['detail']}>
        <UserWords text={company} />
        {location !== null && (
          <>
            {' · '}
            <UserWords text={location} />
          </>
        )}
      </p>
      {matchScore !== null && <ScoreBadge score={matchScore} />}
      <NextStep tracked={tracked} />
      <p className={styles['detail']}>
        Here since <TimeAgo at={since} />
      </p>
      <div className={styles['actions']}>
        <MoveButton tracked={tracked} onMove={(to) => onMove(tracked, to)} />
        <IconButton
          label={archived ? `Take ${jobTitle} out of the archive` : `Archive ${jobTitle}`}
          onClick={() => archive({ id, archived: !archived })}
        >
          {archived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        </IconButton>
      </div>
    </li>
  );
}
