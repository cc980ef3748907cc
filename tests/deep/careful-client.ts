import { setTimeout as pause } from 'node:timers/promises';
import type { KillableFleet } from './killable-fleet.ts';

const ATTEMPTS_MAX = 20;
const REQUEST_TIMEOUT_MS = 30_000;

interface Body {
  type: string;
  text: string;
}

export const json = (value: unknown): Body => ({
  type: 'application/json',
  text: JSON.stringify(value),
});

interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

interface Keyed {
  path: string;
  body: Body;
  key: string;
}

/**
 * Sends each write until it is answered. A POST keeps its key; where the key is taken by a request
 * that died, the client looks whether that one had its effect before it sends another.
 */
export class CarefulClient {
  /** Requests without an answer, keys taken by a request that died, and answers kept over a kill. */
  readonly counts = { unanswered: 0, inFlight: 0, replayed: 0 };
  token = '';
  readonly #fleet: KillableFleet;
  readonly #name: string;
  #keys = 0;
  #startsSeen = 1;
  #last: (Keyed & { answer: string }) | null = null;

  constructor(fleet: KillableFleet, name: string) {
    this.#fleet = fleet;
    this.#name = name;
  }

  get email(): string {
    return `${this.#name}@example.com`;
  }

  /** A new account. */
  async signUp(): Promise<void> {
    const account = { ...this.#credentials, fullName: 'Test Person' };
    await this.#takeToken('/api/auth/signup', account, 201);
  }

  /** A new token, with the role that the account has by now. */
  logIn(): Promise<void> {
    return this.#takeToken('/api/auth/login', this.#credentials, 200);
  }

  async get<T>(path: string): Promise<T> {
    return this.#parsed(await this.send('GET', path));
  }

  /** The answer to a POST; null where a request that died may or may not have had its effect. */
  async post<T>(path: string, body: Body): Promise<T | null> {
    await this.#repeatLast();
    this.#keys += 1;
    const key = `${this.#name}-${this.#keys}`;
    const answer = await this.send('POST', path, body, key);
    if (answer.status === 409 && answer.text.includes('IDEMPOTENCY_IN_FLIGHT')) {
      this.counts.inFlight += 1;
      return null;
    }
    const parsed: T = this.#parsed(answer);
    this.#last = { path, body, key, answer: answer.text };
    return parsed;
  }

  /** The answer of the first of these that has one: the POST, what was found, the POST anew. */
  async postOrFind<T>(path: string, body: Body, find: () => Promise<T | null>): Promise<T> {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const answer = (await this.post<T>(path, body)) ?? (await find());
      if (answer !== null) return answer;
    }
    throw new Error(`POST ${path} never got through.`);
  }

  /** One request, again and again until it is answered. */
  async send(method: string, path: string, body?: Body, key?: string): Promise<Answer> {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      await this.#fleet.ready();
      const answer = await this.#attempt(method, path, body, key);
      if (answer !== null && answer.status < 500) return answer;
      this.counts.unanswered += 1;
      await pause(50);
    }
    throw new Error(`${method} ${path} was never answered.`);
  }

  get #credentials() {
    return { email: this.email, password: 'correct horse battery' };
  }

  async #takeToken(path: string, body: object, expected: number): Promise<void> {
    const { status, text } = await this.send('POST', path, json(body));
    if (status !== expected) throw new Error(`${path} answered ${status}: ${text}`);
    const { token }: { token: string } = JSON.parse(text);
    this.token = token;
  }

  async #attempt(method: string, path: string, body?: Body, key?: string): Promise<Answer | null> {
    try {
      const response = await fetch(this.#fleet.url + path, {
        method,
        headers: {
          ...(this.token !== '' && { authorization: `Bearer ${this.token}` }),
          ...(body && { 'content-type': body.type }),
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: body?.text ?? null,
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch {
      return null;
    }
  }

  /** After a kill, the last answered POST has its answer still, and is not done again. */
  async #repeatLast(): Promise<void> {
    await this.#fleet.ready();
    if (this.#last === null || this.#startsSeen === this.#fleet.starts) return;
    this.#startsSeen = this.#fleet.starts;
    const { path, body, key, answer } = this.#last;
    const again = await this.send('POST', path, body, key);
    if (again.headers.get('idempotency-replayed') !== 'true' || again.text !== answer) {
      throw new Error(`POST ${path} was answered, and anew after a kill: ${again.text}`);
    }
    this.counts.replayed += 1;
  }

  #parsed<T>({ status, text }: Answer): T {
    if (status >= 300) throw new Error(`${this.#name} was answered ${status}: ${text}`);
    return JSON.parse(text);
  }
}
