import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useFormState } from '../../ui/form-state.ts';

/** The button of one of several forms on a page, none of which is what the page is for. */
export function SaveButton({ children }: { children: ReactNode }) {
  const { pending } = useFormState();
  return (
    <Button type="submit" pending={pending}>
      {children}
    </Button>
  );
}
