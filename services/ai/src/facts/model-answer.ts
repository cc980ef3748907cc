import * as v from 'valibot';

export const SENIORITY_LEVELS = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
export const DEGREE_LEVELS = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'] as const;
const ARRANGEMENTS = ['remote', 'hybrid', 'on-site'] as const;
const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
const SIGNAL_KINDS = ['culture', 'growth', 'stability'] as const;

/** Beyond these a model is repeating itself. */
const ITEMS_MAX = 60;
const QUOTE_CHARACTERS_MAX = 600;
const NAME_CHARACTERS_MAX = 80;

const Quote = v.pipe(v.string(), v.minLength(1), v.maxLength(QUOTE_CHARACTERS_MAX));
const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_CHARACTERS_MAX));
const Amount = v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0)), null);

const Named = v.object({ name: Name, quote: Quote });
const Signal = v.object({
  kind: v.picklist(SIGNAL_KINDS),
  name: Name,
  good: v.boolean(),
  quote: Quote,
});

/** An item or value that is not as asked is left out; the rest of an answer may still be right. */
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(item), null)),
      v.transform((items) => items.filter((one) => one !== null).slice(0, ITEMS_MAX)),
    ),
    [],
  );
const maybe = <Value extends v.GenericSchema>(value: Value) =>
  v.fallback(v.nullish(value, null), null);

/** What a model says of a posting. Nothing of it counts before it was checked against the text. */
export const ModelAnswer = v.object({
  requiredSkills: list(Named),
  preferredSkills: list(Named),
  minYears: maybe(
    v.object({ years: v.pipe(v.number(), v.minValue(0), v.maxValue(25)), quote: Quote }),
  ),
  seniority: maybe(v.object({ level: v.picklist(SENIORITY_LEVELS), quote: Quote })),
  degree: maybe(v.object({ level: v.picklist(DEGREE_LEVELS), quote: Quote })),
  arrangement: maybe(v.object({ value: v.picklist(ARRANGEMENTS), quote: Quote })),
  salary: maybe(
    v.object({
      min: Amount,
      max: Amount,
      currency: v.nullish(v.string(), null),
      period: v.picklist(PERIODS),
      quote: Quote,
    }),
  ),
  industries: list(Named),
  benefits: list(Named),
  signals: list(Signal),
});
export type ModelAnswer = v.InferOutput<typeof ModelAnswer>;

/** A model's text as an answer; null where it is no JSON object, or one that was cut off. */
export function parseModelAnswer(text: string): ModelAnswer | null {
  const json = /\{[^]*\}/.exec(text)?.[0];
  if (json === undefined) return null;
  try {
    const parsed = v.safeParse(ModelAnswer, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

const quoted = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties: { ...properties, quote: { type: 'string' } },
  required: [...Object.keys(properties), 'quote'],
  additionalProperties: false,
});
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const arrayOf = (items: object) => ({ type: 'array', items });
const named = quoted({ name: { type: 'string' } });
const amount = orNull({ type: 'number' });
const properties = {
  requiredSkills: arrayOf(named),
  preferredSkills: arrayOf(named),
  minYears: orNull(quoted({ years: { type: 'number' } })),
  seniority: orNull(quoted({ level: { type: 'string', enum: SENIORITY_LEVELS } })),
  degree: orNull(quoted({ level: { type: 'string', enum: DEGREE_LEVELS } })),
  arrangement: orNull(quoted({ value: { type: 'string', enum: ARRANGEMENTS } })),
  salary: orNull(
    quoted({
      min: amount,
      max: amount,
      currency: orNull({ type: 'string' }),
      period: { type: 'string', enum: PERIODS },
    }),
  ),
  industries: arrayOf(named),
  benefits: arrayOf(named),
  signals: arrayOf(
    quoted({
      kind: { type: 'string', enum: SIGNAL_KINDS },
      name: { type: 'string' },
      good: { type: 'boolean' },
    }),
  ),
};

/** `ModelAnswer` as JSON Schema, in the part of it that strict modes accept. */
export const MODEL_ANSWER_SCHEMA = {
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
};
