import { ApiError, apiErrorOf } from '@jobmatch/client/api-error';
import { onceOnly } from '@jobmatch/client/idempotency';
import { api } from '../../api/api.ts';
import { eventsOf } from './event-stream.ts';

export type VariantProgress = 'waiting' | 'writing' | 'written by a model' | 'built by rules';

interface Asked {
  jobId: string;
  /** The same for every try: what a try that was given up finished after all is its answer. */
  key: string;
  signal: AbortSignal;
  tell: (variantId: string, progress: VariantProgress) => void;
}

const RETRY_MS = 2_000;
/** Longer than the server writes. */
const MAX_WAITS = 45;

/**
 * Has the documents for a posting written and answers the application's id. A try before it that is
 * still running under the same key is waited for.
 */
export async function generate(asked: Asked): Promise<string> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await generateOnce(asked);
    } catch (err) {
      const isRunning = err instanceof ApiError && err.code === 'IDEMPOTENCY_IN_FLIGHT';
      if (!isRunning || waits >= MAX_WAITS) throw err;
      await pause(asked.signal);
    }
  }
}

async function generateOnce({ jobId, key, signal, tell }: Asked): Promise<string> {
  const { response } = await api.POST('/api/applications/generate', {
    body: { jobId },
    headers: { accept: 'text/event-stream, application/json;q=0.9', ...onceOnly(key) },
    parseAs: 'stream',
    signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  // A retry of what is finished, and a server that does not stream, answer at once.
  if (!isStream || response.body === null) return idOf(await response.text());
  for await (const { event, data } of eventsOf(response.body)) {
    if (event === 'result') return idOf(data);
    if (event === 'error') throw await problemOf(data);
    const { variantId, writtenBy } = recordOf(data);
    if (typeof variantId !== 'string') continue;
    if (event === 'started') tell(variantId, 'writing');
    if (event === 'done') {
      tell(variantId, writtenBy === 'model' ? 'written by a model' : 'built by rules');
    }
  }
  throw new TypeError('The stream ended before its result.');
}

function problemOf(data: string): Promise<ApiError> {
  const { status } = recordOf(data);
  return apiErrorOf(new Response(data, { status: typeof status === 'number' ? status : 500 }));
}

function idOf(data: string): string {
  const { id } = recordOf(data);
  if (typeof id !== 'string') throw new TypeError('The answer names no application.');
  return id;
}

function recordOf(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, RETRY_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Given up.', 'AbortError'));
    });
  });
