import * as v from 'valibot';
import { AppError } from '../errors.ts';
import { inside, isObject } from './openapi/schema-tree.ts';

/** How much of a mistake is told, so that a refusal stays short whatever was sent. */
const FIELDS_MAX = 50;
const PATH_MAX = 200;
const MESSAGE_MAX = 300;

/** Parses untrusted input, or throws VALIDATION_ERROR with one message per field path. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  // To valibot an empty array is an object without fields.
  if (Array.isArray(input) && isObject(inside(schema))) {
    throw invalid([['$', 'Must be an object.']]);
  }
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  // The first message of each path; reversed, because the last entry of a name wins.
  const messages = result.issues
    .slice(0, FIELDS_MAX)
    .map((issue) => [shortened(pathOf(issue), PATH_MAX), messageOf(issue)] as const);
  throw invalid(messages.toReversed());
}

/** Entries rather than assignments, so that a field named `__proto__` is reported like any other. */
const invalid = (fields: readonly (readonly [path: string, message: string])[]): AppError =>
  new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
    fields: Object.fromEntries(fields),
  });

const pathOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? '$';

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'Unknown field.';
  if (issue.received === 'undefined') return 'Required.';
  return shortened(issue.message, MESSAGE_MAX);
}

const shortened = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max).toWellFormed()}…`;
