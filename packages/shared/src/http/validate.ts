import * as v from 'valibot';
import { AppError } from '../errors.ts';

/** Parses untrusted input, or throws VALIDATION_ERROR with one message per field path. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const fields: Record<string, string> = {};
  for (const issue of result.issues) fields[v.getDotPath(issue) ?? '$'] ??= messageOf(issue);
  throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'Unknown field.';
  if (issue.received === 'undefined') return 'Required.';
  return issue.message;
}
