import * as v from 'valibot';

/** Why a row, or a file, is not moved; `unlinked` is moved, without a link that leads nowhere. */
export type RefusalKind =
  | 'bad-email'
  | 'unknown-value'
  | 'oversize'
  | 'invalid'
  | 'dangling'
  | 'duplicate'
  | 'unlinked';

/** What is wrong. It names fields and rules, never what a row holds: a report is passed around. */
export interface Fault {
  kind: RefusalKind;
  field: string;
  message: string;
}

/** One line of the report. `row` counts the records of the file from 1; 0 for a file of a bucket. */
export interface Refusal extends Fault {
  file: string;
  row: number;
  id: string | null;
}

const KINDS: Readonly<Record<string, RefusalKind>> = {
  email: 'bad-email',
  picklist: 'unknown-value',
  max_length: 'oversize',
  max_entries: 'oversize',
};

/** The first thing that a schema complains of. */
export function faultOf(issues: readonly [v.BaseIssue<unknown>, ...unknown[]]): Fault {
  const [issue] = issues;
  const isMissing = issue.received === 'undefined';
  return {
    kind: isMissing ? 'invalid' : (KINDS[issue.type] ?? 'invalid'),
    field: v.getDotPath(issue) ?? '',
    // A message of valibot's own quotes what it received.
    message: isMissing ? 'Required.' : messageOf(issue),
  };
}

const messageOf = ({ message, expected }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid ') ? `Must be ${expected ?? 'valid'}.` : message;
