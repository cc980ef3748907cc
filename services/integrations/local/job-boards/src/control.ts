import * as v from 'valibot';
import { type Env, sites } from './env.ts';
import { SETTINGS } from './settings.ts';

const isKind = (kind: string): kind is keyof typeof SETTINGS => Object.hasOwn(SETTINGS, kind);

/**
 * How a test furnishes this internet: PUT /set?name={kind}:{what} with `board:greenhouse/acme`,
 * `fault:greenhouse/acme`, `fault:apify/linkedin`, `actor:linkedin`, `page:{url}`, `name:{host}`;
 * GET /requests tells what was asked; DELETE / forgets everything.
 */
export async function control(request: Request, env: Env): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  switch (`${request.method} ${pathname}`) {
    case 'PUT /set': {
      const name = searchParams.get('name') ?? '';
      const [kind = ''] = name.split(':');
      if (!isKind(kind)) return new Response(`There is no ${kind} to set.`, { status: 400 });
      const parsed = v.safeParse(SETTINGS[kind], await request.json().catch(() => null));
      if (!parsed.success) return new Response(v.summarize(parsed.issues), { status: 400 });
      await sites(env).write(name, JSON.stringify(parsed.output));
      return Response.json(parsed.output);
    }
    case 'GET /requests':
      return Response.json(await sites(env).requests());
    case 'DELETE /':
      await sites(env).reset();
      return new Response(null, { status: 204 });
    default:
      return new Response('Not found.', { status: 404 });
  }
}
