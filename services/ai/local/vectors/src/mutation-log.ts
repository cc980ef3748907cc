import * as v from 'valibot';
import { DIMENSIONS } from './index-definition.ts';
import type { Head, Mutation } from './mutation.ts';

/** Keeps a row under SQLite's 2 MB, with the most metadata that a vector may have. */
const VECTORS_PER_PART = 50;

const Kind = v.picklist(['insert', 'upsert', 'delete']);

export interface PendingMutation {
  seq: number;
  id: string;
  kind: Mutation['kind'];
  acceptedAtMs: number;
  visibleAtMs: number;
}

/** A piece of a mutation, applied in one go. */
export interface MutationPart {
  seq: number;
  heads: Head[];
  /** One vector after another, in the order of `heads`; empty for deletions. */
  values: Float32Array;
}

/** Mutations that were acknowledged and that queries do not see yet, oldest first. */
export class MutationLog {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
  }

  /** Stores a mutation, which is due after the delay; the oldest that is not due holds up the rest. */
  append(id: string, mutation: Mutation, acceptedAtMs: number, delayMs: number): void {
    const { heads, values } =
      mutation.kind === 'delete'
        ? { heads: mutation.ids.map(headOfDeleted), values: new Float32Array() }
        : mutation;
    this.#storage.transactionSync(() => {
      const { seq } = this.#sql
        .exec<{ seq: number }>(
          `insert into mutations (id, kind, "acceptedAtMs", "visibleAtMs") values (?, ?, ?, ?)
            returning seq`,
          ...[id, mutation.kind, acceptedAtMs, acceptedAtMs + delayMs],
        )
        .one();
      for (let from = 0; from < heads.length; from += VECTORS_PER_PART) {
        const until = from + VECTORS_PER_PART;
        this.#sql.exec(
          'insert into parts (mutation, heads, "values") values (?, ?, ?)',
          seq,
          JSON.stringify(heads.slice(from, until)),
          values.slice(from * DIMENSIONS, until * DIMENSIONS).buffer,
        );
      }
    });
  }

  oldest(): PendingMutation | null {
    const [row] = this.#sql
      .exec<{ seq: number; id: string; kind: string; acceptedAtMs: number; visibleAtMs: number }>(
        'select * from mutations order by seq limit 1',
      )
      .toArray();
    return row === undefined ? null : { ...row, kind: v.parse(Kind, row.kind) };
  }

  count(): number {
    return this.#sql.exec<{ count: number }>('select count(*) count from mutations').one().count;
  }

  /** The first part of a mutation that has not been removed. */
  nextPart(mutation: PendingMutation): MutationPart | null {
    const [row] = this.#sql
      .exec<{ seq: number; heads: string; values: ArrayBuffer }>(
        'select seq, heads, "values" from parts where mutation = ? order by seq limit 1',
        mutation.seq,
      )
      .toArray();
    if (row === undefined) return null;
    const { seq, heads, values } = row;
    return { seq, heads: JSON.parse(heads), values: new Float32Array(values) };
  }

  removePart({ seq }: MutationPart): void {
    this.#sql.exec('delete from parts where seq = ?', seq);
  }

  remove({ seq }: PendingMutation): void {
    this.#sql.exec('delete from mutations where seq = ?', seq);
  }

  clear(): void {
    this.#sql.exec('delete from parts; delete from mutations');
  }
}

const headOfDeleted = (id: string): Head => ({ id, namespace: null, metadata: null });
