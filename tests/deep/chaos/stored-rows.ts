import type { Fleet } from '../../support/fleet.ts';

/**
 * Tables that say what was tried rather than what is: an attempt that failed may be in them, and one
 * that succeeded may be missing. And those that consumers write when they come to it.
 */
const NOT_COMPARED = new Set([
  ...['security_events', 'job_search_history'],
  ...['embedding_tasks', 'profile_embeddings', 'job_matches', 'webhook_deliveries'],
]);

interface OwnedTable {
  name: string;
  owner: string;
}

/** A person's rows by table, without what is new with every row: ids, times, hashes. */
export type StoredRows = Readonly<Record<string, readonly string[]>>;

/** Reads all rows that a person has. */
export class StoredRowsReader {
  readonly #fleet: Fleet;
  readonly #tables: readonly OwnedTable[];

  private constructor(fleet: Fleet, tables: readonly OwnedTable[]) {
    this.#fleet = fleet;
    this.#tables = tables;
  }

  static async of(fleet: Fleet): Promise<StoredRowsReader> {
    const tables = await fleet.database.rows<{ name: string; sql: string }>(
      "select name, sql from sqlite_master where type = 'table'",
    );
    const owned = tables.flatMap(({ name, sql }) => {
      const owner = /[`"](user_id|owner_id)[`"]/.exec(sql)?.[1];
      return owner === undefined || NOT_COMPARED.has(name) ? [] : [{ name, owner }];
    });
    return new StoredRowsReader(fleet, [{ name: 'users', owner: 'id' }, ...owned]);
  }

  async read(userId: string): Promise<StoredRows> {
    const statements = this.#tables.map(({ name, owner }) => ({
      sql: `select * from ${name} where ${owner} = ?`,
      values: [userId],
    }));
    const results = await this.#fleet.database.batch(statements);
    const byTable = this.#tables.map(({ name }, i) => {
      const rows = (results[i] ?? []).filter((row) => name !== 'files' || !isForTheSweep(row));
      const found = rows.map((row) => withoutWhatIsNew(name, row));
      return [name, found.toSorted()] as const;
    });
    return Object.fromEntries(byTable.filter(([, found]) => found.length > 0));
  }
}

/** Columns that are never the same twice, or that tell what consumers have come to. */
const UNLIKE =
  /^(?:seq|size_bytes|claimed_at|provider_message_id|request_id|last_used_step|recent_charges)$|hash|secret|_token$|^embed|^similar_/;
/** And what a model writes, or the rules where it does not answer. */
const OF_MODELS: Readonly<Record<string, RegExp>> = {
  applications: /^variants$/,
  job_compatibility_analyses: /^(?!id$)/,
};
const OF_CONSUMERS: Readonly<Record<string, RegExp>> = {
  api_tokens: /^last_used_at$/,
  email_history: /^(?:content|status|sent_at|events)$/,
  feeds: /^(?:last_\w+|failures|etag|postings_seen)$/,
};

const NEW = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#'],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '@'],
  [/[\w+/=-]{32,}/g, '~'],
  [/(stranger|yard)-\w+/g, '$1'],
] as const;

/** An upload that was cut short: its row keeps the way to its object until both are swept. */
const isForTheSweep = ({ bucket, expires_at: expiresAt }: Record<string, unknown>): boolean =>
  bucket !== 'exports' && expiresAt !== null;

function withoutWhatIsNew(table: string, row: Record<string, unknown>): string {
  const left = [UNLIKE, OF_CONSUMERS[table], OF_MODELS[table]];
  const told = Object.entries(row).filter(([name]) => !left.some((names) => names?.test(name)));
  const text = JSON.stringify(Object.fromEntries(told));
  return NEW.reduce((rest, [pattern, by]) => rest.replaceAll(pattern, by), text);
}
