import * as v from 'valibot';
import { type Env, vectorIndex } from './env.ts';
import { Faults } from './faults.ts';

/**
 * What a test asks of the stand-in and no Worker can, since services bind its named entrypoint:
 * `PUT /faults` replaces all faults (`{}` lifts them), `DELETE /vectors` empties the index at once,
 * `GET /ids?after=` lists what queries see as `{ids: [{id, owner}], next, pendingMutations}`.
 */
export const controls = {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const index = vectorIndex(env);
    switch (`${request.method} ${pathname}`) {
      case 'PUT /faults': {
        const { success, output } = v.safeParse(Faults, await request.json());
        if (!success) return new Response('Not a set of faults.', { status: 400 });
        await index.setFaults(output);
        return Response.json(output);
      }
      case 'DELETE /vectors':
        await index.clear();
        return new Response(null, { status: 204 });
      case 'GET /ids':
        return Response.json(await index.owners(searchParams.get('after') ?? ''));
      default:
        return new Response('Not found.', { status: 404 });
    }
  },
} satisfies ExportedHandler<Env>;
