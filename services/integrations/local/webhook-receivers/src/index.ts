import { type Env, receiverAt } from './env.ts';

export { Receiver } from './receiver.ts';
export { Web } from './web.ts';

/** For tests: what came to a host, and what it is to answer. */
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const receiver = receiverAt(env, searchParams.get('host') ?? '');
    if (pathname === '/received') return Response.json(await receiver.received());
    if (pathname !== '/answers') return new Response('Not found.', { status: 404 });
    await receiver.answerWith(await request.text());
    return new Response(null, { status: 204 });
  },
} satisfies ExportedHandler<Env>;
