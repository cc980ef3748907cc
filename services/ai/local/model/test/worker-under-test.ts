import { env, exports } from 'cloudflare:workers';
import type { Env } from '../src/env.ts';
import type { FaultSettings } from '../src/faults/settings.ts';
import type { Model } from '../src/model.ts';

interface ThisWorker {
  Model: Service<Model>;
  default: Fetcher;
}

const worker = exports as unknown as ThisWorker; // the generated types are of the service's own Worker
export const modelEnv = env as unknown as Env; // the same: here the stand-in runs

export const MODEL_ID = '@cf/baai/bge-base-en-v1.5';

interface Embeddings {
  shape: number[];
  data: number[][];
  pooling: string;
}

/** Asks the model over RPC, as a service does. */
export const ask = (input: unknown, model = MODEL_ID): Promise<unknown> =>
  worker.Model.run(model, input);

export async function embeddingsOf(
  text: string | readonly string[],
  pooling?: 'mean' | 'cls',
): Promise<Embeddings> {
  const answer = await ask(pooling === undefined ? { text } : { text, pooling });
  return answer as Embeddings;
}

export const cosine = (one: readonly number[] = [], other: readonly number[] = []): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

export async function control(method: string, path: string, body?: unknown): Promise<Response> {
  return worker.default.fetch(`http://model.test${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export const setFaults = (settings: Partial<FaultSettings>): Promise<Response> =>
  control('PUT', '/faults', settings);
