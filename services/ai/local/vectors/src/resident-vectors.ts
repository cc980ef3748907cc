import { DictionaryColumn } from './dictionary-column.ts';
import { DIMENSIONS, type IndexedValue, METADATA_INDEXES } from './index-definition.ts';
import { indexedMetadata } from './indexed-metadata.ts';
import type { Head } from './mutation.ts';
import type { Condition } from './parse-filter.ts';

/** 12 MB of float32: an index grows by this much without moving what it has. */
const VECTORS_PER_CHUNK = 4_096;

/** All visible vectors in memory, each in a slot, without gaps. */
export class ResidentVectors {
  readonly #chunks: Float32Array[] = [];
  readonly #ids: string[] = [];
  readonly #slotOf = new Map<string, number>();
  /** 1 / length, by slot; 0 for the zero vector, which is similar to nothing. */
  readonly #inverseNorms: number[] = [];
  readonly #namespaces = new DictionaryColumn();
  readonly #columns = new Map(
    Object.keys(METADATA_INDEXES).map((property) => [property, new DictionaryColumn()]),
  );

  get size(): number {
    return this.#ids.length;
  }

  /** Adds a vector or replaces the one with its id. */
  set({ id, namespace, metadata }: Head, values: Float32Array): void {
    const slot = this.#slotOf.get(id) ?? this.size;
    this.#place(slot, id, values, inverseNorm(values));
    this.#namespaces.set(slot, namespace);
    const indexed = indexedMetadata(metadata);
    for (const [property, column] of this.#columns) {
      column.set(slot, indexed.get(property) ?? null);
    }
  }

  /** Closes the gap with the last vector. */
  delete(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#slotOf.delete(id);
    const last = this.size - 1;
    const lastId = this.idAt(last);
    if (slot !== last) {
      const { chunk, start } = this.at(last);
      const values = chunk.subarray(start, start + DIMENSIONS);
      this.#place(slot, lastId, values, this.inverseNormAt(last));
      for (const column of [this.#namespaces, ...this.#columns.values()]) {
        column.set(slot, column.get(last));
      }
    }
    this.#ids.pop();
    this.#inverseNorms.pop();
  }

  /** Where a slot's values lie. */
  at(slot: number): { chunk: Float32Array; start: number } {
    const index = Math.floor(slot / VECTORS_PER_CHUNK);
    const chunk = (this.#chunks[index] ??= new Float32Array(VECTORS_PER_CHUNK * DIMENSIONS));
    return { chunk, start: (slot % VECTORS_PER_CHUNK) * DIMENSIONS };
  }

  idAt(slot: number): string {
    return this.#ids[slot] ?? '';
  }

  inverseNormAt(slot: number): number {
    return this.#inverseNorms[slot] ?? 0;
  }

  namespaceAt(slot: number): string | null {
    const namespace = this.#namespaces.get(slot);
    return namespace === null ? null : String(namespace);
  }

  /** What the metadata indexes hold of a slot. */
  indexedAt(slot: number): Record<string, IndexedValue> {
    const indexed: Record<string, IndexedValue> = {};
    for (const [property, column] of this.#columns) {
      const value = column.get(slot);
      if (value !== null) indexed[property] = value;
    }
    return indexed;
  }

  /**
   * Decides by slot whether a vector is in the namespace, where one is asked for, and meets all
   * conditions. One on a property without a metadata index is met by none.
   */
  matcher(namespace: string | null, conditions: readonly Condition[]): (slot: number) => boolean {
    const matchers: ((slot: number) => boolean)[] = [];
    if (namespace !== null) {
      const inNamespace = { property: '', operator: '$eq', operand: namespace } as const;
      matchers.push(this.#namespaces.matcher([inNamespace]));
    }
    for (const [property, asked] of Map.groupBy(conditions, (each) => each.property)) {
      matchers.push(this.#columns.get(property)?.matcher(asked) ?? (() => false));
    }
    return (slot) => {
      for (const matches of matchers) if (!matches(slot)) return false;
      return true;
    };
  }

  #place(slot: number, id: string, values: Float32Array, inverse: number): void {
    const { chunk, start } = this.at(slot);
    chunk.set(values, start);
    this.#ids[slot] = id;
    this.#inverseNorms[slot] = inverse;
    this.#slotOf.set(id, slot);
  }
}

/** 1 / length of a vector, 0 for the zero vector. */
export function inverseNorm(values: Float32Array | Float64Array): number {
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) squares += (values[i] ?? 0) ** 2;
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}
