import * as v from 'valibot';
import { type Env, mailbox } from './env.ts';
import { sendEvents } from './events.ts';
import { Faults } from './faults.ts';
import { outboxPage } from './page.ts';
import { sendGridApi } from './send-grid-api.ts';
import { sentMails } from './sent-mail.ts';

export { Mailbox } from './mailbox.ts';
export { SendGrid } from './send-grid.ts';

const LIST_MAX = 5000;

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith('/v3/')) return sendGridApi(request, env);
    switch (`${request.method} ${pathname}`) {
      case 'GET /': {
        const page = outboxPage(await sentMails(env));
        return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
      }
      case 'GET /messages': {
        const asked = searchParams.get('limit');
        const limit = asked === null ? undefined : Math.min(Number(asked), LIST_MAX);
        return Response.json(await sentMails(env, limit));
      }
      case 'PUT /faults': {
        const faults = v.safeParse(Faults, await request.json().catch(() => null));
        if (!faults.success) return new Response(v.summarize(faults.issues), { status: 400 });
        return Response.json(await mailbox(env).setFaults(faults.output));
      }
      case 'DELETE /faults':
        return Response.json(await mailbox(env).setFaults(v.parse(Faults, {})));
      case 'POST /events':
        return sendEvents(request, env);
      case 'POST /key': {
        const { publicKey } = await mailbox(env).keyPair(true);
        return Response.json({ publicKey });
      }
      default:
        return new Response('Not found.', { status: 404 });
    }
  },
} satisfies ExportedHandler<Env>;
