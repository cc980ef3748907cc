import { DurableObject } from 'cloudflare:workers';

const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * How long a request may run before its key is free again: longer than any request lives, so that
 * only one whose Worker died is run a second time.
 */
const LEASE_MS = 5 * 60 * 1000;

/** SQLite rows in a Durable Object hold 2 MB; longer bodies are kept in parts. */
const PART_BYTES = 1024 * 1024;

export interface StoredAnswer {
  status: number;
  /** Name and value pairs. */
  headers: string[][];
  body: Uint8Array;
}

export type Claim =
  | { state: 'run'; lease: string }
  | { state: 'in_flight' }
  | { state: 'reused' }
  | { state: 'answered'; answer: StoredAnswer };

interface Row extends Record<string, SqlStorageValue> {
  fingerprint: string;
  lease: string;
  expires_at: number;
  status: number | null;
  headers: string | null;
}

/**
 * One user's idempotency keys for 24 hours. One request at a time enters, so of any number of
 * requests with one key exactly one is told to run.
 */
export class Idempotency extends DurableObject {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#createTables();
  }

  /** Claims `key` for a request with this fingerprint, or says what became of the first one. */
  async claim(key: string, fingerprint: string): Promise<Claim> {
    await this.#cleanLater();
    const { sql } = this.ctx.storage;
    const nowMs = Date.now();
    const [row] = sql
      .exec<Row>('select * from requests where key = ? and expires_at > ?', key, nowMs)
      .toArray();
    if (row === undefined) return this.#begin(key, fingerprint, nowMs);
    if (row.fingerprint !== fingerprint) return { state: 'reused' };
    if (row.status === null || row.headers === null) return { state: 'in_flight' };
    const { status, headers } = row;
    const answer = { status, headers: JSON.parse(headers), body: this.#body(key) };
    return { state: 'answered', answer };
  }

  /** Keeps the answer of the request that holds the lease. */
  finish(key: string, lease: string, answer: StoredAnswer): void {
    const { storage } = this.ctx;
    storage.transactionSync(() => {
      const held = storage.sql.exec(
        'update requests set status = ?, headers = ?, expires_at = ? where key = ? and lease = ?',
        ...[answer.status, JSON.stringify(answer.headers), Date.now() + KEPT_MS, key, lease],
      );
      if (held.rowsWritten === 0) return;
      for (let part = 0; part * PART_BYTES < answer.body.byteLength; part += 1) {
        const bytes = answer.body.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
        storage.sql.exec('insert into bodies values (?, ?, ?)', key, part, bytes.buffer);
      }
    });
  }

  /** Frees the key of a request that changed nothing, so that a retry runs. */
  release(key: string, lease: string): void {
    this.ctx.storage.sql.exec('delete from requests where key = ? and lease = ?', key, lease);
  }

  /** Forgets everything, for an account that is erased. */
  async wipe(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#createTables();
  }

  /** Answers, so that a readiness check can tell whether objects do. */
  ping(): void {}

  override async alarm(): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec('delete from requests where expires_at <= ?', Date.now());
    sql.exec('delete from bodies where key not in (select key from requests)');
    const [{ left } = { left: 0 }] = sql
      .exec<{ left: number }>('select count(*) as left from requests')
      .toArray();
    if (left === 0) await this.wipe();
    else await this.#cleanLater();
  }

  #begin(key: string, fingerprint: string, nowMs: number): Claim {
    const { storage } = this.ctx;
    const lease = crypto.randomUUID();
    storage.transactionSync(() => {
      storage.sql.exec('delete from bodies where key = ?', key);
      storage.sql.exec(
        'insert or replace into requests (key, fingerprint, lease, expires_at) values (?, ?, ?, ?)',
        ...[key, fingerprint, lease, nowMs + LEASE_MS],
      );
    });
    return { state: 'run', lease };
  }

  #body(key: string): Uint8Array {
    const parts = this.ctx.storage.sql
      .exec<{ bytes: ArrayBuffer }>('select bytes from bodies where key = ? order by part', key)
      .toArray();
    const body = new Uint8Array(parts.reduce((size, { bytes }) => size + bytes.byteLength, 0));
    let offset = 0;
    for (const { bytes } of parts) {
      body.set(new Uint8Array(bytes), offset);
      offset += bytes.byteLength;
    }
    return body;
  }

  #createTables(): void {
    const { sql } = this.ctx.storage;
    sql.exec(
      `create table if not exists requests (
        key text primary key not null, fingerprint text not null, lease text not null,
        expires_at integer not null, status integer, headers text)`,
    );
    sql.exec(
      `create table if not exists bodies (
        key text not null, part integer not null, bytes blob not null, primary key (key, part))`,
    );
  }

  async #cleanLater(): Promise<void> {
    if ((await this.ctx.storage.getAlarm()) === null) {
      await this.ctx.storage.setAlarm(Date.now() + KEPT_MS);
    }
  }
}
