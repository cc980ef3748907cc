import * as Radix from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

interface Tab {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

interface Props {
  /** What the tabs are about, for assistive technology. */
  label: string;
  tabs: readonly Tab[];
  /** Which is shown, and what is told when another is chosen; without them the first, and nobody. */
  value?: string;
  onChange?: (id: string) => void;
}

/** Tabs, by arrow keys and clicks; what is not shown is not rendered. */
export function Tabs({ label, tabs, value, onChange }: Props) {
  const chosen = value === undefined ? { defaultValue: tabs[0]?.id ?? '' } : { value };
  return (
    <Radix.Root {...chosen} {...(onChange === undefined ? {} : { onValueChange: onChange })}>
      <Radix.List className={styles['list']} aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.id} value={tab.id} className={styles['tab']}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className={styles['panel']}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
