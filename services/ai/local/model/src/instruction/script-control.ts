import * as v from 'valibot';
import { Script } from './script.ts';
import { type ScriptsEnv, scripts } from './scripts.ts';

/**
 * How a test says what instruction models reply and sees what they were asked: GET, PUT and DELETE
 * /script; GET and DELETE /questions. Answers the state after the request; null for any other path.
 */
export async function scriptControl(request: Request, env: ScriptsEnv): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  switch (`${request.method} ${pathname}`) {
    case 'GET /script':
      return Response.json(await scripts(env).script());
    case 'PUT /script': {
      const body: unknown = await request.json().catch(() => null);
      const { success, output, issues } = v.safeParse(Script, body);
      if (!success) return new Response(v.summarize(issues), { status: 400 });
      return Response.json(await scripts(env).setScript(output));
    }
    case 'DELETE /script':
      return Response.json(await scripts(env).setScript(v.parse(Script, {})));
    case 'GET /questions':
      return Response.json(await scripts(env).questions());
    case 'DELETE /questions':
      return Response.json(await scripts(env).resetQuestions());
    default:
      return null;
  }
}
