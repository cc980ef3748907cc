import { Link } from 'wouter';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { ScoreBadge } from '../ui/score-badge.tsx';
import { Section } from '../ui/section.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { dayText } from './moments.ts';
import { MoveButton } from './move-button.tsx';
import { NextStep } from './next-step.tsx';
import type { Tracked, TrackerStatus } from './queries.ts';
import { StatusBadge } from './status-badge.tsx';
import styles from './tracker-table.module.css';

interface Props {
  all: readonly Tracked[];
  onMove: (tracked: Tracked, to: TrackerStatus) => void;
}

/** The last of them moves a row. */
const columnsWith = (onMove: Props['onMove']): Column<Tracked>[] => [
  {
    header: 'Position',
    cell: ({ id, jobTitle, company }) => (
      <div className={styles['position']}>
        <Link href={`/tracker/${id}`}>
          <UserWords text={jobTitle} />
        </Link>
        <p className={styles['company']}>
          <UserWords text={company} />
        </p>
      </div>
    ),
  },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  {
    header: 'Sent',
    cell: ({ appliedDate }) =>
      appliedDate === null ? '—' : <Unbroken>{dayText(appliedDate)}</Unbroken>,
  },
  {
    header: 'Match',
    cell: ({ matchScore }) =>
      matchScore === null ? (
        '—'
      ) : (
        <Unbroken>
          <ScoreBadge score={matchScore} />
        </Unbroken>
      ),
  },
  { header: 'Next', cell: (tracked) => <NextStep tracked={tracked} /> },
  {
    header: 'Move',
    cell: (tracked) => (
      <Unbroken>
        <MoveButton tracked={tracked} onMove={(to) => onMove(tracked, to)} />
      </Unbroken>
    ),
  },
];

/** What is tracked, newest first. */
export const TrackerTable = ({ all, onMove }: Props) => (
  <Section title="Applications">
    <DataTable
      caption="Tracked applications, newest first"
      rows={all}
      keyOf={({ id }) => id}
      columns={columnsWith(onMove)}
    />
  </Section>
);
