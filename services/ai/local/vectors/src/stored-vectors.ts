import type { Head } from './mutation.ts';

export interface StoredVector extends Head {
  seq: number;
  /** Float32. */
  values: ArrayBuffer;
}

/** The vectors that queries see, as they survive a restart. */
export class StoredVectors {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  put({ id, namespace, metadata }: Head, values: Float32Array): void {
    this.#sql.exec(
      `insert into vectors (id, namespace, metadata, "values") values (?, ?, ?, ?)
        on conflict do update set namespace = excluded.namespace, metadata = excluded.metadata,
          "values" = excluded."values"`,
      ...[id, namespace, metadata, values.buffer],
    );
  }

  has(id: string): boolean {
    return this.#sql.exec('select 1 from vectors where id = ?', id).toArray().length > 0;
  }

  delete(id: string): void {
    this.#sql.exec('delete from vectors where id = ?', id);
  }

  clear(): void {
    this.#sql.exec('delete from vectors');
  }

  count(): number {
    return this.#sql.exec<{ count: number }>('select count(*) count from vectors').one().count;
  }

  /** Those of the ids that exist, by id. */
  byId(ids: readonly string[]): Map<string, StoredVector> {
    const rows = this.#rows('where id in (select value from json_each(?))', JSON.stringify(ids));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** In order of `seq`, those after one. */
  page(afterSeq: number, limit: number): StoredVector[] {
    return this.#rows('where seq > ? order by seq limit ?', afterSeq, limit);
  }

  /** In order of id, those after one, with the owner that their metadata name. */
  owners(afterId: string, limit: number): { id: string; owner: string | null }[] {
    return this.#sql
      .exec<{ id: string; owner: string | null }>(
        `select id, metadata ->> 'owner' owner from vectors where id > ? order by id limit ?`,
        afterId,
        limit,
      )
      .toArray();
  }

  #rows(clause: string, ...bindings: SqlStorageValue[]): StoredVector[] {
    return this.#sql
      .exec<{
        seq: number;
        id: string;
        namespace: string | null;
        metadata: string | null;
        values: ArrayBuffer;
      }>(`select seq, id, namespace, metadata, "values" from vectors ${clause}`, ...bindings)
      .toArray();
  }
}
