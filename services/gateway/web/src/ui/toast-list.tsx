import * as Radix from '@radix-ui/react-toast';
import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import { dismiss, shownToasts, subscribeToToasts } from './toast-store.ts';
import styles from './toast-list.module.css';

const SHOWN_MS = 6_000;
/** What can be undone stays long enough to be read and reached. */
const WITH_ACTION_MS = 12_000;

/** Where toasts appear and are read out. F8 moves the focus there. */
export function ToastList() {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  return (
    <Radix.Provider swipeDirection="right">
      {toasts.map(({ id, text, tone, action }) => (
        <Radix.Root
          key={id}
          className={`${styles['toast']} ${styles[tone]}`}
          duration={action === undefined ? SHOWN_MS : WITH_ACTION_MS}
          onOpenChange={(open) => !open && dismiss(id)}
        >
          <Radix.Description className={styles['text']}>{text}</Radix.Description>
          {action !== undefined && (
            <Radix.Action altText={action.label} asChild>
              <Button variant="quiet" onClick={action.onSelect}>
                {action.label}
              </Button>
            </Radix.Action>
          )}
          <Radix.Close asChild>
            <IconButton label="Dismiss">
              <X />
            </IconButton>
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport className={styles['viewport']} />
    </Radix.Provider>
  );
}
