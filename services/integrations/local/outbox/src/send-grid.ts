import { WorkerEntrypoint } from 'cloudflare:workers';
import type { SendGridRpc } from '@jobmatch/shared/contracts/emails';
import { type Env, mailbox } from './env.ts';
import { sendGridApi } from './send-grid-api.ts';

/** Takes the place of the endpoint that adds the key and calls SendGrid: nothing leaves the machine. */
export class SendGrid extends WorkerEntrypoint<Env> implements SendGridRpc {
  async isConfigured() {
    return (await mailbox(this.env).faults()).isConfigured;
  }

  override fetch(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('authorization', 'Bearer local');
    return sendGridApi(new Request(request, { headers }), this.env);
  }
}
