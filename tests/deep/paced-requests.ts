import { setTimeout as pause } from 'node:timers/promises';
import type { Fleet, Person } from '../support/fleet.ts';
import type { VariedPosting } from './varied-postings.ts';

/** How long requests took, in milliseconds. */
export class Latencies {
  readonly byKind = new Map<string, number[]>();

  get all(): number[] {
    return [...this.byKind.values()].flat();
  }

  add(kind: string, tookMs: number): void {
    this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), tookMs]);
  }
}

const PACE_MS = 150;
const IMPORTED = 10;

interface Request {
  kind: string;
  method: string;
  path: string;
  body?: unknown;
}

/** What users do, in a fixed mix of ten: reads, a posting typed in, an import of modest size. */
const MIX: readonly ((postings: () => VariedPosting, jobId: string) => Request)[] = [
  ...Array.from({ length: 5 }, () => () => get('list', '/api/jobs?limit=20')),
  ...Array.from({ length: 2 }, () => (_: unknown, id: string) => get('read', `/api/jobs/${id}`)),
  (next) => post('create', '/api/jobs', typedIn(next())),
  (next) => post('create', '/api/jobs', typedIn(next())),
  (next) =>
    post('import', '/api/jobs/import', { postings: Array.from({ length: IMPORTED }, next) }),
];

const get = (kind: string, path: string): Request => ({ kind, method: 'GET', path });
const post = (kind: string, path: string, body: unknown): Request => ({
  ...{ kind, method: 'POST', path, body },
});
const typedIn = ({ title, company, location, description, requiredSkills }: VariedPosting) => ({
  ...{ title, company, location, description, requiredSkills },
});

/**
 * Sends the mix for so long, a request every 150 ms whether or not the last one was answered, and
 * puts down how long each took until its answer was read. Throws where one is refused.
 */
export async function sendPaced(
  fleet: Pick<Fleet, 'harness'>,
  { reader, writer }: { reader: Person; writer: Person },
  { forMs, jobId, postings }: { forMs: number; jobId: string; postings: Iterator<VariedPosting> },
  latencies: Latencies,
): Promise<void> {
  const next = () => {
    const { value, done } = postings.next();
    if (done === true) throw new Error('There are no more postings to send.');
    return value;
  };
  const send = async ({ kind, method, path, body }: Request) => {
    const { token } = method === 'GET' ? reader : writer;
    const begun = performance.now();
    // Not by `send`, which holds every answer against its description within the time measured.
    const answer = await fleet.harness.fetch(path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const tookMs = performance.now() - begun;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    latencies.add(kind, tookMs);
  };
  const sent: Promise<void>[] = [];
  for (let i = 0; i * PACE_MS < forMs; i += 1) {
    const make = MIX[i % MIX.length];
    if (make !== undefined) sent.push(send(make(next, jobId)));
    await pause(PACE_MS);
  }
  await Promise.all(sent);
}

/** The latency that so many per cent of the requests stay within. */
export function percentile(latencies: readonly number[], percent: number): number {
  const sorted = latencies.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
}
