import { admit } from '@jobmatch/gateway/admit';
import { authenticate } from '@jobmatch/gateway/authenticate';
import { limitFor, limitsOf } from '@jobmatch/gateway/limit-table';
import { createLog } from '@jobmatch/shared/log';

export { Idempotency, StrictLimit } from '@jobmatch/gateway/worker';

/** Checks the request's token and counts it against its limit, `?times` over. */
export default {
  async fetch(request, env, ctx) {
    const times = Number(new URL(request.url).searchParams.get('times'));
    const log = createLog({ service: 'gateway' });
    for (let i = 0; i < times; i += 1) {
      const { userId } = await authenticate(request, env, 'bench', async () => undefined);
      const requester = { userId, address: '198.51.100.1' };
      const limit = limitFor(limitsOf(env), 'GET', '/api/jobs', '/api', requester);
      await admit(limit, { env, ctx, log, headers: new Headers() });
    }
    return new Response('hello');
  },
};
