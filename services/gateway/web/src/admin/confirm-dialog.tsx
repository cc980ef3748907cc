import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface Props {
  open: boolean;
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** What the button says that does it. */
  confirm: string;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is done that cannot be undone. */
export const ConfirmDialog = ({
  open,
  title,
  children,
  confirm,
  pending,
  onConfirm,
  onClose,
}: Props) => (
  <Dialog
    open={open}
    onClose={onClose}
    title={title}
    footer={
      <>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="danger" pending={pending} onClick={onConfirm}>
          {confirm}
        </Button>
      </>
    }
  >
    <p>{children}</p>
  </Dialog>
);
