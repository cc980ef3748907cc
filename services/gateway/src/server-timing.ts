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

  /** Puts our parts before those a service reported. */
  addTo(headers: Headers): void {
    const theirs = headers.get('server-timing');
    const total = `total;dur=${Date.now() - this.#startMs}`;
    const all = [...this.#parts, ...(theirs === null ? [] : [theirs]), total];
    headers.set('server-timing', all.join(', '));
  }
}
