import { type ConversionConfig, type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';

export type { JsonSchema };

/** `input` is what a client may send, `output` what it gets. */
export type Side = 'input' | 'output';

/**
 * Rules that JSON Schema cannot say. They are left out knowingly; any other action that cannot be
 * said makes the conversion throw, so that nothing is lost unseen. Text that is trimmed or
 * re-cased first keeps its lengths and pattern, which describe what is kept.
 */
const UNSAID_ACTIONS = [
  'brand',
  'bytes',
  'check',
  'check_items',
  'every_item',
  'excludes',
  'finite',
  'max_bytes',
  'normalize',
  'partial_check',
  'raw_check',
  'raw_transform',
  'readonly',
  'rewrite',
  'some_item',
  'sort_items',
  'to_lower_case',
  'to_upper_case',
  'transform',
  'trim',
  'trim_end',
  'trim_start',
];

/** A pattern has no flags; without them these two still mean the same in ECMAScript's dialect. */
const HARMLESS_FLAGS = /^[uv]*$/;

const configOf = (side: Side): ConversionConfig => ({
  typeMode: side,
  // 3.1 uses this dialect by default, so no schema has to name it.
  target: 'draft-2020-12',
  ignoreActions: UNSAID_ACTIONS,
  overrideAction: ({ valibotAction: action, jsonSchema }) => {
    if (!('requirement' in action) || !(action.requirement instanceof RegExp)) return undefined;
    const { flags, source } = action.requirement;
    if (action.type !== 'regex' || flags === '') return undefined;
    const { pattern, ...rest } = jsonSchema;
    return HARMLESS_FLAGS.test(flags) ? { ...jsonSchema, pattern: pattern ?? source } : rest;
  },
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    valibotSchema.type === 'loose_object'
      ? { ...jsonSchema, additionalProperties: true }
      : undefined,
  overrideRef: ({ referenceId }) => componentRef(referenceId),
});

export const componentRef = (name: string): string => `#/components/schemas/${name}`;

/** Converts schemas that may refer to each other; each is a component under its name. */
export const toComponents = (
  schemas: Record<string, v.GenericSchema>,
  side: Side,
): Record<string, JsonSchema> => toJsonSchemaDefs(schemas, configOf(side));

/** Converts one schema that refers to no component. */
export function toInlineSchema(schema: v.GenericSchema, side: Side): JsonSchema {
  return toComponents({ only: schema }, side)['only'] ?? {};
}
