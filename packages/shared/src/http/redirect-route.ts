import type * as v from 'valibot';
import type { RequestContext, Route } from './route.ts';

interface Spec<Env, Q extends v.GenericSchema> {
  path: string;
  summary: string;
  /** For the API description: whatever comes is answered with a redirect, so it is not enforced. */
  query: Q;
  /** The address to go on to; must not throw. */
  handle: (input: RequestContext<Env>) => Promise<URL>;
}

/** A GET, open to anyone, that sends a browser on: what a third party's page comes back to. */
export const redirectRoute = <Env, Q extends v.GenericSchema>({
  handle,
  ...spec
}: Spec<Env, Q>): Route<Env> => ({
  ...spec,
  method: 'GET',
  access: 'public',
  body: undefined,
  status: 302,
  response: undefined,
  resource: undefined,
  errors: [],
  async run(context) {
    const { headers } = context;
    headers.set('location', (await handle(context)).href);
    // The address can carry a code.
    headers.set('cache-control', 'no-store');
    return new Response(null, { status: 302, headers });
  },
});
