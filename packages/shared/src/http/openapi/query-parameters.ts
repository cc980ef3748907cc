import type * as v from 'valibot';
import { type JsonSchema, toInlineSchema } from './json-schema.ts';
import { entriesOf, inside, isOptional, pipeOf } from './schema-tree.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

/** A query's fields, one parameter each. */
export const queryParameters = (query: v.GenericSchema): Parameter[] =>
  entriesOf(query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !isOptional(schema),
    schema: parameterSchema(schema),
  }));

/** In a query everything is text; one that is read as a whole number is described as one. */
function parameterSchema(schema: v.GenericSchema): JsonSchema {
  const asText = toInlineSchema(schema, 'input');
  const steps = pipeOf(inside(schema));
  const at = steps.findIndex((step) => 'operation' in step && step.operation === Number);
  if (at === -1) return asText;
  const bounds = steps.slice(at + 1).flatMap((step) => {
    if (!('type' in step) || !('requirement' in step)) return [];
    if (step.type === 'min_value') return [['minimum', step.requirement]];
    return step.type === 'max_value' ? [['maximum', step.requirement]] : [];
  });
  return {
    type: 'integer',
    ...Object.fromEntries(bounds),
    ...(asText.default === undefined ? {} : { default: Number(asText.default) }),
  };
}
