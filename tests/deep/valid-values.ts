import * as fc from 'fast-check';
import type { JsonSchema } from '../support/api-description.ts';

/** Longest text made for a field, however much it takes, so that a run stays quick. */
const TEXT_MAX = 60;
const ITEMS_MAX = 4;

type Resolve = (ref: string) => JsonSchema;

/** Values that a schema of our API description admits. */
export function validValue(schema: JsonSchema, resolve: Resolve): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return validValue(resolve(schema.$ref), resolve);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.anyOf !== undefined) {
    return fc.oneof(...schema.anyOf.map((option) => validValue(option, resolve)));
  }
  switch (schema.type ?? '') {
    case 'string':
      return validText(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(validValue(schema.items ?? {}, resolve), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? ITEMS_MAX, ITEMS_MAX),
      });
    case 'object':
      return validObject(schema, resolve);
    default:
      return fc.oneof(POSTING, fc.jsonValue({ maxDepth: 2 }));
  }
}

function validObject({ properties, required }: JsonSchema, resolve: Resolve) {
  const fields = Object.entries(properties ?? {}).map(
    ([name, schema]) => [name, validValue(schema, resolve)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: required ?? [] });
}

function validText({ format, pattern, minLength = 0, maxLength = TEXT_MAX }: JsonSchema) {
  if (format === 'uuid') return fc.uuid({ version: 4 });
  if (format === 'uri') return fc.webUrl();
  if (format === 'email') return fc.emailAddress();
  if (format === 'date-time') return INSTANT;
  if (pattern !== undefined) {
    const rule = new RegExp(pattern);
    return rule.test('2020-05-17')
      ? PARTIAL_DATE
      : fc.stringMatching(rule, { maxLength: TEXT_MAX });
  }
  const unit = fc.constantFrom<'grapheme' | 'binary'>('grapheme', 'grapheme', 'grapheme', 'binary');
  return unit
    .chain((kind) => fc.string({ unit: kind, maxLength: Math.min(maxLength, TEXT_MAX) }))
    .map((text) => text.replaceAll('\0', '').slice(0, maxLength).trim().padEnd(minLength, 'x'));
}

const INSTANT = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A place in a list, of which the description says only that it is a text. */
export const validCursor = fc
  .tuple(fc.oneof(INSTANT, fc.string(), fc.double()), fc.uuid())
  .map((position) => Buffer.from(JSON.stringify(position)).toString('base64url'));

const PARTIAL_DATE = fc
  .tuple(INSTANT, fc.constantFrom(4, 7, 10))
  .map(([instant, length]) => instant.slice(0, length));

/** What an import is made of is not in its schema: each item is judged by itself. */
const POSTING = fc.record(
  {
    '@type': fc.constant('JobPosting'),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: TEXT_MAX }),
    company: fc.string({ unit: 'grapheme', minLength: 1, maxLength: TEXT_MAX }),
    description: fc.lorem(),
    hiringOrganization: fc.record({ '@type': fc.constant('Organization'), name: fc.lorem() }),
    datePosted: INSTANT,
    url: fc.webUrl(),
    sourceId: fc.uuid(),
    salaryMin: fc.nat(),
    baseSalary: fc.jsonValue({ maxDepth: 2 }),
    jobLocation: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: ['title'] },
);
