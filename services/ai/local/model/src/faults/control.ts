import * as v from 'valibot';
import { type Env, faults } from '../env.ts';
import { FaultSettings, NO_FAULTS } from './settings.ts';

/**
 * How a test makes the models misbehave and sees what was asked of them: GET, PUT and DELETE /faults;
 * GET and DELETE /calls. Answers the state after the request.
 */
export async function control(request: Request, env: Env): Promise<Response> {
  const { pathname } = new URL(request.url);
  switch (`${request.method} ${pathname}`) {
    case 'GET /faults':
      return Response.json(await faults(env).settings());
    case 'PUT /faults': {
      const { success, output, issues } = v.safeParse(FaultSettings, await bodyOf(request));
      if (!success) return new Response(v.summarize(issues), { status: 400 });
      return changed(env, output);
    }
    case 'DELETE /faults':
      return changed(env, NO_FAULTS);
    case 'GET /calls':
      return Response.json(await faults(env).calls());
    case 'DELETE /calls':
      return Response.json(await faults(env).resetCalls());
    default:
      return new Response('Not found.', { status: 404 });
  }
}

async function changed(env: Env, settings: FaultSettings): Promise<Response> {
  await faults(env).set(settings);
  return Response.json(settings);
}

/** Null where the body is no JSON: the schema refuses it. */
const bodyOf = (request: Request): Promise<unknown> => request.json().catch(() => null);
