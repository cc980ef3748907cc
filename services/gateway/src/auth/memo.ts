interface Entry<Value> {
  value: Value;
  expiresAtMs: number;
}

/**
 * What an isolate remembers for a while: at most `max` entries, the oldest going first. Values are
 * plain data; nothing that belongs to a request may outlive it here.
 */
export class Memo<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #max: number;
  readonly #ttlMs: number;

  constructor({ max, ttlMs }: { max: number; ttlMs: number }) {
    this.#max = max;
    this.#ttlMs = ttlMs;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string, nowMs = Date.now()): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.expiresAtMs > nowMs) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, value: Value, ttlMs = this.#ttlMs, nowMs = Date.now()): void {
    this.#entries.delete(key);
    if (this.#entries.size >= this.#max) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    this.#entries.set(key, { value, expiresAtMs: nowMs + ttlMs });
  }
}
