import { DurableObject } from 'cloudflare:workers';
import * as v from 'valibot';
import { type Fate, Faults, fateOf } from './faults.ts';
import type { MailSend } from './mail-send.ts';

/** An e-mail that was accepted, as it is kept. */
export interface Accepted {
  /** As X-Message-Id told it, or would have. */
  messageId: string;
  /** ISO 8601. */
  sentAt: string;
  /** JSON of what was sent. */
  payload: string;
}

interface KeyPair {
  privateKey: JsonWebKey;
  /** Base64 of SubjectPublicKeyInfo. */
  publicKey: string;
}

/** Every e-mail that was accepted, and what is to go wrong with the next. */
export class Mailbox extends DurableObject<object> {
  readonly #sql = this.ctx.storage.sql;

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    this.#sql.exec(`create table if not exists accepted (
      seq integer primary key, "messageId" text not null unique, "sentAt" text not null,
      payload text not null)`);
  }

  /** Draws what becomes of a send, and keeps the e-mail where it is accepted. */
  async take(payload: MailSend, messageId: string, sentAt: string): Promise<Fate> {
    const sends = (this.ctx.storage.kv.get<number>('sends') ?? 0) + 1;
    this.ctx.storage.kv.put('sends', sends);
    const fate = fateOf(this.#faults(), sends);
    if (fate === 'good' || fate === 'lying' || fate === 'silent') {
      this.#sql.exec(
        'insert into accepted ("messageId", "sentAt", payload) values (?, ?, ?)',
        ...[messageId, sentAt, JSON.stringify(payload)],
      );
    }
    return fate;
  }

  /** Newest first. */
  async list(limit: number): Promise<Accepted[]> {
    return this.#sql
      .exec<Record<keyof Accepted, string>>(
        'select "messageId", "sentAt", payload from accepted order by seq desc limit ?',
        limit,
      )
      .toArray();
  }

  async faults(): Promise<Faults> {
    return this.#faults();
  }

  /** Begins the series of what goes wrong anew. */
  async setFaults(faults: Faults): Promise<Faults> {
    this.ctx.storage.kv.put('sends', 0);
    this.ctx.storage.kv.put('faults', faults);
    return faults;
  }

  /** The key that events are signed with: made at first use, and anew when it is rotated. */
  async keyPair(isRotated = false): Promise<KeyPair> {
    const known = this.ctx.storage.kv.get<KeyPair>('keys');
    if (known !== undefined && !isRotated) return known;
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const made = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
    // Web Crypto types a pair and a single key, and raw and JWK exports, as one.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a curve gives a pair
    const { privateKey, publicKey } = made as CryptoKeyPair;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- spki is bytes
    const spki = (await crypto.subtle.exportKey('spki', publicKey)) as ArrayBuffer;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jwk is an object
    const jwk = (await crypto.subtle.exportKey('jwk', privateKey)) as JsonWebKey;
    const keys = { privateKey: jwk, publicKey: Buffer.from(spki).toString('base64') };
    this.ctx.storage.kv.put('keys', keys);
    return keys;
  }

  #faults(): Faults {
    return v.parse(Faults, this.ctx.storage.kv.get('faults') ?? {});
  }
}
