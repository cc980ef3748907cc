import { useSearchParams } from 'wouter';

interface Edited {
  /** Which part: `contact`, `summary` or a list. */
  part: string;
  /** The entry of a list; null for a new one. */
  id: string | null;
}

/** What is being edited, which the address says: back closes it, and a reload opens it again. */
export function useEditing() {
  const [parameters, setParameters] = useSearchParams();
  const [part, id = null] = parameters.get('edit')?.split(':') ?? [];
  const edited: Edited | null = part === undefined ? null : { part, id };
  return {
    edited,
    open: (name: string, entryId?: string): void => {
      setParameters({ edit: entryId === undefined ? name : `${name}:${entryId}` });
    },
    close: (): void => {
      if (edited !== null) setParameters({}, { replace: true });
    },
  };
}
