import * as v from 'valibot';
import { type Fields, isBlank } from '../json-resume/sections.ts';
import { endsEarly } from '../profile/period.ts';
import type { Section } from './sections.ts';

/**
 * The row an entry says, without those of its fields that a profile cannot hold and with the reason
 * for each; or the reason why there can be no such row.
 */
export function fittingRow(
  { row, members, required }: Section,
  entry: Fields,
): { row: Fields; reasons: string[] } | string {
  const given: Fields = {};
  for (const [field, member] of Object.entries(members)) {
    if (!isBlank(entry[member])) given[field] = entry[member];
  }
  const reasons: string[] = [];
  for (;;) {
    const result = v.safeParse(row, given);
    const fault = result.success ? periodFault(result.output) : faultOf(result.issues[0]);
    if (result.success && fault === null) return { row: result.output, reasons };
    const [field, message] = fault ?? ['$', 'Is not valid.'];
    const reason = `${members[field] ?? field}: ${message}`;
    if (required.includes(field) || !(field in given)) return reason;
    reasons.push(reason);
    delete given[field];
  }
}

type Fault = [field: string, message: string];

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const [field = '$'] = (v.getDotPath(issue) ?? '$').split('.');
  return [field, issue.received === 'undefined' ? 'Required.' : issue.message];
}

function periodFault({ startDate, endDate, isCurrent }: Fields): Fault | null {
  if (isCurrent === true && !isBlank(endDate)) {
    return ['endDate', 'Must be empty while current is true.'];
  }
  return endsEarly(startDate, endDate) ? ['endDate', 'Is before startDate.'] : null;
}
