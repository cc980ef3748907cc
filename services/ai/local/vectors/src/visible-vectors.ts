import { DIMENSIONS } from './index-definition.ts';
import type { MutationPart } from './mutation-log.ts';
import type { Mutation } from './mutation.ts';
import { ResidentVectors } from './resident-vectors.ts';
import { READING_SLICE_MS, Slices } from './slices.ts';
import { StoredVectors } from './stored-vectors.ts';

/** Rows per read while the memory fills: half a slice's work. */
const ROWS_PER_READ = 100;

/** What queries see: in SQLite, and from the first query on in memory too. */
export class VisibleVectors {
  readonly stored: StoredVectors;
  #resident: ResidentVectors | null = null;

  constructor(sql: SqlStorage) {
    this.stored = new StoredVectors(sql);
  }

  apply(kind: Mutation['kind'], { heads, values }: MutationPart): void {
    for (const [i, head] of heads.entries()) {
      if (kind === 'delete') {
        this.stored.delete(head.id);
        this.#resident?.delete(head.id);
      } else if (kind === 'upsert' || !this.stored.has(head.id)) {
        const own = values.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS);
        this.stored.put(head, own);
        this.#resident?.set(head, own);
      }
    }
  }

  clear(): void {
    this.stored.clear();
    this.#resident = null;
  }

  /** In memory, ready to be scanned. Nothing may be applied before it resolves. */
  async load(): Promise<ResidentVectors> {
    if (this.#resident !== null) return this.#resident;
    const resident = new ResidentVectors();
    const slices = new Slices(READING_SLICE_MS);
    for (
      let rows = this.stored.page(0, ROWS_PER_READ);
      rows.length > 0;
      rows = this.stored.page(rows.at(-1)?.seq ?? 0, ROWS_PER_READ)
    ) {
      for (const row of rows) resident.set(row, new Float32Array(row.values));
      if (slices.isOver) await slices.yield();
    }
    this.#resident = resident;
    return resident;
  }
}
