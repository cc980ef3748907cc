import * as v from 'valibot';
import type { IndexedValue } from './index-definition.ts';
import { LIMITS } from './limits.ts';
import { utf8Length } from './utf8-length.ts';
import { vectorizeError } from './vectorize-error.ts';

/** What a filter asks of one property; every condition of a filter has to hold. */
export type Condition = { property: string } & (
  | { operator: '$eq' | '$ne'; operand: Scalar }
  | { operator: '$in' | '$nin'; operand: Scalar[] }
  | { operator: '$lt' | '$lte' | '$gt' | '$gte'; operand: IndexedValue }
);

const Scalar = v.nullable(v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]));
type Scalar = v.InferOutput<typeof Scalar>;
const Bound = v.union([v.string(), v.pipe(v.number(), v.finite())]);

/** One operator; of the ranges, one bound from below may go with one from above. */
const Operators = v.union([
  v.strictObject({ $eq: Scalar }),
  v.strictObject({ $ne: Scalar }),
  v.strictObject({ $in: v.array(Scalar) }),
  v.strictObject({ $nin: v.array(Scalar) }),
  v.pipe(
    v.strictObject({
      $lt: v.optional(Bound),
      $lte: v.optional(Bound),
      $gt: v.optional(Bound),
      $gte: v.optional(Bound),
    }),
    v.check(({ $lt, $lte, $gt, $gte }) => {
      const given = (...bounds: unknown[]) => bounds.filter((bound) => bound !== undefined).length;
      return given($lt, $lte) <= 1 && given($gt, $gte) <= 1 && given($lt, $lte, $gt, $gte) > 0;
    }),
  ),
]);

/**
 * A dot in a key leads into an object
 * (https://developers.cloudflare.com/vectorize/reference/metadata-filtering/).
 */
const Key = v.pipe(
  v.string(),
  v.maxLength(LIMITS.filterKeyCharacters),
  v.regex(/^[^$"][^"]*$/),
  v.check((key) => key.split('.').every((step) => step !== '' && !step.startsWith('$'))),
);

const Filter = v.pipe(
  v.record(Key, v.union([Scalar, Operators])),
  v.check((filter) => Object.keys(filter).length > 0),
  v.check((filter) => utf8Length(JSON.stringify(filter)) < LIMITS.filterBytes),
);

/** The conditions of a query's filter. Throws what Vectorize refuses. */
export function parseFilter(filter: unknown): Condition[] {
  const { success, output } = v.safeParse(Filter, filter);
  if (!success) throw vectorizeError('VECTOR_QUERY', null, 'invalid filter');
  return Object.entries(output).flatMap(([property, asked]) =>
    typeof asked === 'object' && asked !== null
      ? conditionsOn(property, asked)
      : [{ property, operator: '$eq', operand: asked }],
  );
}

function conditionsOn(property: string, asked: v.InferOutput<typeof Operators>): Condition[] {
  if ('$eq' in asked) return [{ property, operator: '$eq', operand: asked.$eq }];
  if ('$ne' in asked) return [{ property, operator: '$ne', operand: asked.$ne }];
  if ('$in' in asked) return [{ property, operator: '$in', operand: asked.$in }];
  if ('$nin' in asked) return [{ property, operator: '$nin', operand: asked.$nin }];
  return (['$lt', '$lte', '$gt', '$gte'] as const).flatMap((operator) => {
    const operand = asked[operator];
    return operand === undefined ? [] : [{ property, operator, operand }];
  });
}
