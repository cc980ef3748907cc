import { conditionHolds } from './condition-holds.ts';
import type { IndexedValue } from './index-definition.ts';
import type { Condition } from './parse-filter.ts';

const ABSENT = 0;

/**
 * One property of every vector, as numbers that stand for its values. A filter is decided once per
 * value; per vector it is then one look-up.
 */
export class DictionaryColumn {
  /** A value's code is its place here. */
  readonly #values: (IndexedValue | null)[] = [null];
  readonly #codeOf = new Map<IndexedValue, number>();
  #codes = new Uint32Array(1_024);

  set(slot: number, value: IndexedValue | null): void {
    if (slot >= this.#codes.length) {
      const larger = new Uint32Array(Math.max(slot + 1, this.#codes.length * 2));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[slot] = value === null ? ABSENT : this.#encode(value);
  }

  get(slot: number): IndexedValue | null {
    return this.#values[this.#codes[slot] ?? ABSENT] ?? null;
  }

  /** Whether the value in a slot meets all conditions; an absent one meets none. */
  matcher(conditions: readonly Condition[]): (slot: number) => boolean {
    const admitted = new Uint8Array(this.#values.length);
    for (const code of this.#candidates(conditions)) {
      const value = this.#values[code] ?? null;
      const holds = value !== null && conditions.every((each) => conditionHolds(each, value));
      admitted[code] = holds ? 1 : 0;
    }
    const codes = this.#codes;
    return (slot) => admitted[codes[slot] ?? ABSENT] === 1;
  }

  /** Spares a column of many owners the look at every one of them where a query names its few. */
  #candidates(conditions: readonly Condition[]): Iterable<number> {
    for (const { operator, operand } of conditions) {
      if (operator === '$eq' || operator === '$in') {
        const named = Array.isArray(operand) ? operand : [operand];
        return named.map((value) =>
          typeof value === 'string' || typeof value === 'number'
            ? (this.#codeOf.get(value) ?? ABSENT)
            : ABSENT,
        );
      }
    }
    return this.#values.keys();
  }

  #encode(value: IndexedValue): number {
    let code = this.#codeOf.get(value);
    if (code === undefined) {
      code = this.#values.push(value) - 1;
      this.#codeOf.set(value, code);
    }
    return code;
  }
}
