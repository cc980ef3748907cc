import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { failureOf } from '../api/failure.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  /** On the button, and on the one that confirms. */
  label: string;
  /** What is asked, as the dialog's title. */
  question: string;
  /** What follows from it. */
  children: ReactNode;
  /** Rejects where it failed, which the dialog then says. */
  onConfirm: () => Promise<unknown>;
}

/** A button for what cannot be undone: it asks first. */
export function ConfirmButton({ label, question, children, onConfirm }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: onConfirm,
    onSuccess: () => setIsOpen(false),
  });
  const failure = error === null ? null : failureOf(error);
  return (
    <>
      <Button
        onClick={() => {
          reset();
          setIsOpen(true);
        }}
      >
        {label}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={question}
        footer={
          <>
            <Button variant="quiet" onClick={() => setIsOpen(false)}>
              Cancel
            </Button>
            <Button variant="danger" pending={isPending} onClick={() => mutate()}>
              {label}
            </Button>
          </>
        }
      >
        <div>{children}</div>
        <div role="alert" hidden={failure === null}>
          {failure !== null && (
            <Banner tone="danger" requestId={failure.requestId}>
              {failure.text}
            </Banner>
          )}
        </div>
      </Dialog>
    </>
  );
}
