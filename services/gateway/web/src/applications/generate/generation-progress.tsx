import { CircleCheck, CircleDashed } from 'lucide-react';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './generate.module.css';
import type { VariantProgress } from './generation.ts';

/** The variants that are always written, in the order in which they are shown. */
const VARIANTS: readonly { id: string; name: string }[] = [
  { id: 'variant-impact', name: 'Impact-Focused' },
  { id: 'variant-keyword', name: 'Keyword-Optimized (ATS)' },
  { id: 'variant-concise', name: 'Concise' },
];

interface Props {
  progress: Readonly<Record<string, VariantProgress>>;
  isRunning: boolean;
}

const isDone = (state: VariantProgress): boolean => state !== 'waiting' && state !== 'writing';

/** How far each variant is, while they are written. */
export function GenerationProgress({ progress, isRunning }: Props) {
  if (!isRunning) return null;
  const steps = VARIANTS.map(({ id, name }) => ({ id, name, state: progress[id] ?? 'waiting' }));
  const done = steps.filter(({ state }) => isDone(state)).length;
  return (
    <>
      <ProgressBar
        label="Writing"
        value={done}
        max={steps.length}
        text={`${done} of ${steps.length} variants`}
      />
      <ul className={styles['steps']} aria-live="polite">
        {steps.map(({ id, name, state }) => (
          <li key={id} className={styles['step']} data-done={isDone(state)}>
            {isDone(state) ? <CircleCheck aria-hidden /> : <CircleDashed aria-hidden />}
            {name}: {state}
          </li>
        ))}
      </ul>
    </>
  );
}
