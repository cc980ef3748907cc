// JavaScript, as everything that runs in these Workers: the environments of two services do not fit in one program of types.
import { CoreApi, IdentityRpc } from '@jobmatch/core/worker';
import gateway from '@jobmatch/gateway/worker';

export { Idempotency, StrictLimit } from '@jobmatch/gateway/worker';

/** The gateway with core in the same Worker: the same checks and queries without a hop. */
export default {
  fetch(request, env, ctx) {
    const CORE = { fetch: (sent) => new CoreApi(ctx, env).fetch(sent) };
    const CORE_IDENTITY = {
      jwks: async () => ({ ...(await new IdentityRpc(ctx, env).jwks()), [Symbol.dispose]() {} }),
    };
    return gateway.fetch(request, { ...env, CORE, CORE_IDENTITY }, ctx);
  },
};
