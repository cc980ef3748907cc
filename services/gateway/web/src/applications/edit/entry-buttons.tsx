import { ArrowUp, Trash2 } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import styles from './variant-form.module.css';

interface Props {
  entries: readonly number[];
  entry: number;
  /** What one of them is called. */
  noun: string;
  onChange: (entries: readonly number[]) => void;
}

/** Moves an entry up or takes it out. */
export function EntryButtons({ entries, entry, noun, onChange }: Props) {
  const at = entries.indexOf(entry);
  const others = entries.filter((other) => other !== entry);
  return (
    <div className={styles['buttons']}>
      {at > 0 && (
        <Button
          variant="quiet"
          icon={<ArrowUp aria-hidden />}
          onClick={() => onChange(others.toSpliced(at - 1, 0, entry))}
        >
          Move {noun} {at + 1} up
        </Button>
      )}
      <Button variant="quiet" icon={<Trash2 aria-hidden />} onClick={() => onChange(others)}>
        Leave {noun} {at + 1} out
      </Button>
    </div>
  );
}
