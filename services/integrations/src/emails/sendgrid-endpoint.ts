import { WorkerEntrypoint } from 'cloudflare:workers';
import type { SendGridRpc } from '@jobmatch/shared/contracts/emails';
import type { Env } from '../env.ts';

/** Where SendGrid is reached; a stand-in takes its place locally and in tests. */
export class SendGridEndpoint extends WorkerEntrypoint<Env> implements SendGridRpc {
  async isConfigured() {
    return this.#key !== '';
  }

  override fetch(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${this.#key}`);
    return fetch(new Request(request, { headers }));
  }

  get #key(): string {
    return this.env.SENDGRID_API_KEY ?? '';
  }
}
