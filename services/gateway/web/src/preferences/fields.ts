import type { Entries } from './entries.ts';

/** What a group of the form's fields is given. */
export interface FieldsProps {
  entries: Entries;
  change: (patch: Partial<Entries>) => void;
}
