import { WorkerEntrypoint } from 'cloudflare:workers';
import type { Env } from '../env.ts';

/** Where OpenAI-compatible models are reached; a stand-in takes its place locally and in tests. */
export class OpenAiEndpoint extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Promise<Response> {
    return fetch(request);
  }
}
