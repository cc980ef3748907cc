import type * as v from 'valibot';

const OBJECTS = new Set(['object', 'strict_object', 'loose_object', 'object_with_rest']);
const OPTIONALS = new Set(['optional', 'exact_optional', 'nullish', 'undefinedable']);

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

export const isObject = (schema: v.GenericSchema): boolean => OBJECTS.has(schema.type);

/** Whether the value may be left out. */
export const isOptional = (schema: v.GenericSchema): boolean => OPTIONALS.has(schema.type);

/** What an optional or nullable schema wraps; any other schema is its own inside. */
export const inside = (schema: v.GenericSchema): v.GenericSchema =>
  'wrapped' in schema && isSchema(schema.wrapped) ? inside(schema.wrapped) : schema;

/** The fields of an object schema in order; none for any other. */
export function entriesOf(schema: v.GenericSchema): [name: string, schema: v.GenericSchema][] {
  const object = inside(schema);
  if (!('entries' in object) || typeof object.entries !== 'object' || object.entries === null) {
    return [];
  }
  return Object.entries(object.entries).flatMap(([name, entry]) =>
    isSchema(entry) ? [[name, entry]] : [],
  );
}

/** The steps of a pipe, the schema first; none where there is no pipe. */
export function pipeOf(schema: v.GenericSchema): object[] {
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return [];
  return schema.pipe.filter((step: unknown) => typeof step === 'object' && step !== null);
}

/** The schemas directly below one, each with the field it stands under, if it stands under one. */
export function childrenOf(schema: v.GenericSchema): [field: string, schema: v.GenericSchema][] {
  // A piped schema repeats the properties of its first step.
  const steps = pipeOf(schema);
  if (steps.length > 0) return steps.filter(isSchema).map((step) => ['', step]);
  if (isObject(schema)) return entriesOf(schema);
  return Object.values(schema)
    .flat()
    .filter(isSchema)
    .map((child) => ['', child]);
}
