import { DurableObject } from 'cloudflare:workers';
import type { Mail } from '@jobmatch/shared/contracts/emails';

export interface SentMail extends Mail {
  /** ISO 8601. */
  sentAt: string;
}

/** How many e-mails the list shows; older ones stay stored. */
const SHOWN = 200;

/** Every e-mail that was sent, each id once. */
export class Mailbox extends DurableObject<object> {
  readonly #sql = this.ctx.storage.sql;

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    this.#sql.exec(`create table if not exists mails (
      seq integer primary key, id text not null unique, "to" text not null, subject text not null,
      "text" text not null, html text not null, "sentAt" text not null)`);
  }

  /** False where this id was stored before. */
  async store({ id, to, subject, text, html, sentAt }: SentMail): Promise<boolean> {
    const { rowsWritten } = this.#sql.exec(
      `insert into mails (id, "to", subject, "text", html, "sentAt") values (?, ?, ?, ?, ?, ?)
        on conflict do nothing`,
      ...[id, to, subject, text, html, sentAt],
    );
    return rowsWritten > 0;
  }

  /** Newest first. */
  async list(): Promise<SentMail[]> {
    return this.#sql
      .exec<Record<keyof SentMail, string>>(
        `select id, "to", subject, "text", html, "sentAt" from mails order by seq desc limit ?`,
        SHOWN,
      )
      .toArray();
  }
}
