import { DurableObject } from 'cloudflare:workers';

interface Received {
  headers: Record<string, string>;
  body: string;
}

/** One host: what came to it, and what it answers next. */
export class Receiver extends DurableObject<object> {
  readonly #sql = this.ctx.storage.sql;

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    this.#sql.exec('create table if not exists received (seq integer primary key, request text)');
    this.#sql.exec('create table if not exists answers (seq integer primary key, status integer)');
  }

  /** Keeps a request and answers its status: the next of those that were set, 204 after them. */
  async take(request: Received): Promise<number> {
    this.#sql.exec('insert into received (request) values (?)', JSON.stringify(request));
    const [next] = this.#sql
      .exec<{ seq: number; status: number }>('select * from answers order by seq limit 1')
      .toArray();
    if (next === undefined) return 204;
    this.#sql.exec('delete from answers where seq = ?', next.seq);
    return next.status;
  }

  /** `statuses` are separated by commas. */
  async answerWith(statuses: string): Promise<void> {
    this.#sql.exec('delete from answers');
    for (const status of statuses.split(',').filter((part) => part !== '')) {
      this.#sql.exec('insert into answers (status) values (?)', Number(status));
    }
  }

  async received(): Promise<Received[]> {
    return this.#sql
      .exec<{ request: string }>('select request from received order by seq')
      .toArray()
      .map(({ request }): Received => JSON.parse(request));
  }
}
