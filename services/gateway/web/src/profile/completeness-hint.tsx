import { Plus } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Section } from '../ui/section.tsx';
import { type CompleteProfile, partsOf } from './completeness.ts';
import styles from './profile.module.css';
import { useEditing } from './use-editing.ts';

/** How much of a profile is there, and what is missing; nothing once all is. */
export function CompletenessHint({ complete }: { complete: CompleteProfile }) {
  const { open } = useEditing();
  const parts = partsOf(complete);
  const missing = parts.filter(({ isThere }) => !isThere);
  if (missing.length === 0) return null;
  const there = parts.length - missing.length;
  return (
    <Section title="What is missing">
      <ProgressBar
        label="Your profile"
        value={there}
        max={parts.length}
        text={`${there} of ${parts.length} parts`}
      />
      <ul className={styles['missing']}>
        {missing.map(({ label, edit }) => (
          <li key={label}>
            <Button icon={<Plus aria-hidden="true" />} onClick={() => open(edit)}>
              Add {label}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
