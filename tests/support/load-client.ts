import { Agent, request } from 'node:http';

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** workerd closes a connection that was idle for 5 seconds, and a request on it would be lost. */
const IDLE_MS = 1_000;

/**
 * A client of one Worker's socket: HTTP/1.1 over connections that are kept, as many as requests are
 * under way. Node's own client, whose work is the same whoever answers.
 */
export class LoadClient {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, timeout: IDLE_MS });

  constructor(url: URL) {
    this.#url = url;
  }

  /** One request until its answer is read, in milliseconds. Throws where it is refused. */
  async time(sent: Sent): Promise<number> {
    const begun = performance.now();
    const { status, text } = await this.send(sent);
    const tookMs = performance.now() - begun;
    if (status >= 300) throw new Error(`${sent.method} ${sent.path}: ${status} ${text}`);
    return tookMs;
  }

  /** So many requests, a number of them at a time; how many were answered a second. */
  async throughput(
    sent: Sent,
    { count, atOnce }: { count: number; atOnce: number },
  ): Promise<number> {
    let left = count;
    const begun = performance.now();
    const sender = async () => {
      while (left > 0) {
        left -= 1;
        await this.time(sent);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sender));
    return (count / (performance.now() - begun)) * 1000;
  }

  send({ method, path, headers, body }: Sent): Promise<{ status: number; text: string }> {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
    const options = { agent: this.#agent, method, headers };
    const outgoing = request(new URL(path, this.#url).href, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
      answer.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
    return promise;
  }

  close(): void {
    this.#agent.destroy();
  }
}
