/** The part of JSON Schema (2020-12) that contracts are written down in. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  components?: { schemas: Record<string, Schema> };
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema | boolean;
  prefixItems?: Schema[];
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

/** What a schema refers to, in the document it is part of. */
export function resolve(reference: string, root: Schema): Schema {
  const [kind, name = ''] =
    /^#\/(\$defs|components\/schemas)\/(.+)$/.exec(reference)?.slice(1) ?? [];
  const found = kind === '$defs' ? root.$defs?.[name] : root.components?.schemas[name];
  if (found === undefined) throw new Error(`There is nothing at ${reference}.`);
  return found;
}
