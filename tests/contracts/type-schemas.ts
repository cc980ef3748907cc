import ts from 'typescript-api';
import type { Schema } from './schema.ts';

/** Values of classes that structured clone carries; what is in them is no part of a contract. */
const NATIVE = new Set([
  'ArrayBuffer',
  'Uint8Array',
  'ReadableStream',
  'Response',
  'Request',
  'Date',
]);

/** Anything at all, and what stands for nothing: a caller that expects nothing takes whatever comes. */
const ANYTHING: Schema = {};

/**
 * Writes types down as JSON Schema. Objects are open, as structured clone carries whatever is there;
 * named interfaces become definitions, so that a type that holds itself has an end.
 */
export class TypeSchemas {
  readonly #checker: ts.TypeChecker;
  readonly #names = new Map<ts.Type, string>();
  readonly #definitions = new Map<string, Schema>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  definitions = (): Record<string, Schema> =>
    Object.fromEntries([...this.#definitions].toSorted(([a], [b]) => (a < b ? -1 : 1)));

  awaited = (type: ts.Type): ts.Type => this.#checker.getAwaitedType(type) ?? type;

  ofSymbol = (symbol: ts.Symbol): Schema => this.of(this.#checker.getTypeOfSymbol(symbol));

  of(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.VoidLike)) return ANYTHING;
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) {
      return { const: this.#checker.typeToString(type) === 'true' };
    }
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.isUnion()) return this.#union(type.types);
    const native = type.symbol?.name;
    if (native !== undefined && NATIVE.has(native)) return { const: `[${native}]` };
    return this.#named(type) ?? this.#object(type);
  }

  /** Undefined is how a field is left out, which `required` says. */
  #union(types: readonly ts.Type[]): Schema {
    const members = types
      .filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
      .map((member) => this.of(member));
    // The checker's own order depends on what it has seen before.
    const values = members
      .flatMap((member) => ('const' in member ? [member.const] : []))
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
    const others = members.filter((member) => !('const' in member));
    const listed = values.length > 0 ? [{ enum: values }] : [];
    const [only, ...more] = [...listed, ...others];
    return more.length === 0 ? (only ?? ANYTHING) : { anyOf: [...listed, ...others] };
  }

  #named(type: ts.Type): Schema | null {
    if (!type.isClassOrInterface() || this.#checker.isArrayType(type)) return null;
    const known = this.#names.get(type);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const taken = new Set(this.#names.values());
    const { name } = type.symbol;
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`;
    this.#names.set(type, free);
    this.#definitions.set(free, this.#object(type));
    return { $ref: `#/$defs/${free}` };
  }

  #object(type: ts.Type): Schema {
    if (this.#checker.isTupleType(type)) {
      const items = this.#checker.getTypeArguments(type as ts.TypeReference); // isTupleType says so
      return {
        type: 'array',
        prefixItems: items.map((item) => this.of(item)),
        minItems: items.length,
      };
    }
    const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (this.#checker.isArrayType(type) && element !== undefined) {
      return { type: 'array', items: this.of(element) };
    }
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.#checker.getPropertiesOfType(type)) {
      const { name } = property;
      const held = this.#checker.getTypeOfSymbol(property);
      if (held.getCallSignatures().length > 0) continue;
      properties[name] = this.of(held);
      const mayLack =
        held.isUnion() && held.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
      if (!(property.flags & ts.SymbolFlags.Optional) && !mayLack) required.push(name);
    }
    const rest = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const more = rest === undefined ? {} : { additionalProperties: this.of(rest) };
    return { type: 'object', properties, required: required.toSorted(), ...more };
  }
}
