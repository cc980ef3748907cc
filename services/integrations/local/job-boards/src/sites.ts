import { DurableObject } from 'cloudflare:workers';

/** What tests have set, by its name, and what was asked; it outlives the Worker's isolates. */
export class Sites extends DurableObject<object> {
  readonly #sql = this.ctx.storage.sql;

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    this.#sql.exec('create table if not exists settings (name text primary key, value text)');
    this.#sql.exec('create table if not exists requests (seq integer primary key, line text)');
  }

  /** JSON, or null where nothing was set. */
  async read(name: string): Promise<string | null> {
    const [row] = this.#sql
      .exec<{ value: string }>('select value from settings where name = ?', name)
      .toArray();
    return row?.value ?? null;
  }

  async write(name: string, value: string): Promise<void> {
    this.#sql.exec(
      'insert into settings values (?, ?) on conflict (name) do update set value = excluded.value',
      ...[name, value],
    );
  }

  async note(line: string): Promise<void> {
    this.#sql.exec('insert into requests (line) values (?)', line);
  }

  async requests(): Promise<string[]> {
    const rows = this.#sql.exec<{ line: string }>('select line from requests order by seq');
    return rows.toArray().map(({ line }) => line);
  }

  async reset(): Promise<void> {
    this.#sql.exec('delete from settings');
    this.#sql.exec('delete from requests');
  }
}
