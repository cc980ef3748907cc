import { type Env, mailbox } from './env.ts';
import { outboxPage } from './page.ts';

export { Mailbox } from './mailbox.ts';
export { Outbox } from './outbox.ts';

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === '/messages') return Response.json(await mailbox(env).list());
    if (pathname !== '/') return new Response('Not found.', { status: 404 });
    const page = outboxPage(await mailbox(env).list());
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
} satisfies ExportedHandler<Env>;
