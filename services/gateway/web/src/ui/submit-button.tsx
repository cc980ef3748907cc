import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useFormState } from './form-state.ts';

/** The button that sends the form around it, and shows that it is being sent. */
export function SubmitButton({ children, icon }: { children: ReactNode; icon?: ReactNode }) {
  const { pending } = useFormState();
  return (
    <Button type="submit" variant="primary" pending={pending} icon={icon}>
      {children}
    </Button>
  );
}
