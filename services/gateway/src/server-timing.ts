/**
 * Collects the parts of a request for the Server-Timing header (milliseconds). Clocks of a deployed
 * Worker stand still between I/O, so pure computation shows as zero there.
 */
export class ServerTiming {
  readonly #startMs = Date.now();
  readonly #parts: string[] = [];

  async measure<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startMs = Date.now();
    try {
      return await work();
    } finally {
      this.#parts.push(`${name};dur=${Date.now() - startMs}`);
    }
  }

  /** Puts our parts before those a service reported; the whole time in milliseconds. */
  addTo(headers: Headers): number {
    const theirs = headers.get('server-timing');
    const totalMs = Date.now() - this.#startMs;
    const total = `total;dur=${totalMs}`;
    const all = [...this.#parts, ...(theirs === null ? [] : [theirs]), total];
    headers.set('server-timing', all.join(', '));
    return totalMs;
  }
}
