import { ArrowRight } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Tracked, TrackerStatus } from './queries.ts';
import { STATUSES } from './statuses.ts';

interface Props {
  tracked: Tracked;
  onMove: (to: TrackerStatus) => void;
}

/** A menu of the statuses that may follow; nothing where none may. */
export function MoveButton({ tracked: { status, jobTitle }, onMove }: Props) {
  const { next } = STATUSES[status];
  if (next.length === 0) return null;
  return (
    <Menu
      trigger={
        <Button icon={<ArrowRight aria-hidden />}>
          Move<span className="visually-hidden">: {jobTitle}</span>
        </Button>
      }
      heading="Move to"
      items={next.map((to) => ({ label: STATUSES[to].label, onSelect: () => onMove(to) }))}
    />
  );
}
