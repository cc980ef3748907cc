import { randomBytes, randomUUID } from 'node:crypto';
import { type CryptoKey, SignJWT, importJWK } from 'jose';
import type { Fleet, Person } from '../../support/fleet.ts';

type Role = 'user' | 'admin';

/** Someone new, who has never been seen: nothing about them is remembered anywhere. */
export interface Stranger extends Person {
  sessionId: string;
  /** A token of another session, which nobody has seen yet. */
  freshToken: string;
  /** A personal access token of theirs, which the gateway has to ask core about. */
  apiToken: string;
}

/**
 * Makes accounts by copying one that signed up: a thousand passwords take minutes to hash. All have
 * the password of the first.
 */
export class People {
  readonly #fleet: Fleet;
  readonly #model: Person;
  readonly #key: CryptoKey;
  #made = 0;

  private constructor(fleet: Fleet, model: Person, key: CryptoKey) {
    this.#fleet = fleet;
    this.#model = model;
    this.#key = key;
  }

  static async of(fleet: Fleet): Promise<People> {
    const key = await importJWK(fleet.signingKey, 'ES256');
    if (key instanceof Uint8Array) throw new Error('The signing key is not EC.');
    return new People(fleet, await fleet.signUp(), key);
  }

  async newcomer(role: Role = 'user'): Promise<Stranger> {
    this.#made += 1;
    const id = randomUUID();
    const sessionId = randomUUID();
    const freshId = randomUUID();
    const email = `stranger-${this.#made}@example.com`;
    const now = new Date().toISOString();
    // 43 characters, of which the last carries four bits only.
    const apiToken = `jmp_${randomBytes(32).toString('base64url')}`;
    const model = this.#model.id;
    const values = (sql: string, ...bound: unknown[]) => ({ sql, values: bound });
    await this.#fleet.database.batch([
      values(
        `insert into users (id, email, first_name, last_name, role, email_verified_at)
          select ?1, ?2, first_name, last_name, ?3, ?4 from users where id = ?5`,
        ...[id, email, role, now, model],
      ),
      values(
        `insert into credentials (user_id, password_hash, algorithm, changed_at)
          select ?1, password_hash, algorithm, changed_at from credentials where user_id = ?2`,
        ...[id, model],
      ),
      ...[sessionId, freshId].map((session) =>
        values(
          `insert into sessions (id, user_id, session_id, refresh_hash, last_active, expires_at)
            values (?1, ?2, ?1, ?1, ?3, ?4)`,
          ...[session, id, now, new Date(Date.now() + WEEK_MS).toISOString()],
        ),
      ),
      values(
        `insert into api_tokens (id, user_id, name, token_hash, scope) values (?, ?, 'Script', ?, 'write')`,
        ...[randomUUID(), id, await sha256(apiToken)],
      ),
    ]);
    const token = await this.#tokenOf(id, sessionId, role);
    const freshToken = await this.#tokenOf(id, freshId, role);
    const { password } = this.#model;
    return { id, token, freshToken, email, password, sessionId, apiToken };
  }

  #tokenOf(id: string, sid: string, role: Role): Promise<string> {
    return new SignJWT({ sid, role })
      .setProtectedHeader({ alg: 'ES256', kid: this.#fleet.signingKey.kid, typ: 'JWT' })
      .setIssuer('https://jobmatch.local')
      .setAudience('jobmatch-api')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime('15m')
      .sign(this.#key);
  }
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}
