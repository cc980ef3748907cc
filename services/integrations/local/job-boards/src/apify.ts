import * as v from 'valibot';
import { type Env, sites } from './env.ts';
import { faultyAnswer } from './faults.ts';
import { Actor } from './settings.ts';

const HOST = 'https://api.apify.com/';
const ACTORS: ReadonlyMap<string, string> = new Map([
  ['bebity~linkedin-jobs-scraper', 'linkedin'],
  ['misceres~indeed-scraper', 'indeed'],
]);

/** Apify's runs and datasets; a run's id names its site and how often it was looked at is kept. */
export async function apify(request: Request, env: Env): Promise<Response | null> {
  if (!request.url.startsWith(HOST)) return null;
  if (!/^Bearer .+/.test(request.headers.get('authorization') ?? '')) {
    const error = { type: 'token-not-provided', message: 'Authentication token was not provided' };
    return Response.json({ error }, { status: 401 });
  }
  const { pathname, searchParams } = new URL(request.url);
  const [, , kind, name = '', action] = pathname.split('/');
  const site = kind === 'acts' ? ACTORS.get(name) : name.replace(/-(?:run|dataset)$/, '');
  if (site === undefined)
    return Response.json({ error: { type: 'record-not-found' } }, { status: 404 });
  const faulty = await faultyAnswer(env, `apify/${site}`, async () => '{"data":{"id":"x"');
  if (faulty !== null) return faulty;
  const actor = await actorOf(env, site);
  const answer = (status: string, code = 200) =>
    Response.json(
      { data: { id: `${site}-run`, status, defaultDatasetId: `${site}-dataset` } },
      { status: code },
    );
  if (kind === 'acts') {
    await sites(env).write(`looks:${site}`, '0');
    await sites(env).write(`input:${site}`, await request.text());
    return answer('READY', 201);
  }
  if (kind === 'datasets') {
    const limit = Number(searchParams.get('limit') ?? actor.items.length);
    return Response.json(actor.items.slice(0, limit));
  }
  if (action === 'abort') return answer('ABORTED');
  const looks = Number(await sites(env).read(`looks:${site}`)) + 1;
  await sites(env).write(`looks:${site}`, String(looks));
  return answer(looks > actor.looks ? actor.ends : 'RUNNING');
}

async function actorOf(env: Env, site: string): Promise<Actor> {
  const stored = await sites(env).read(`actor:${site}`);
  return v.parse(Actor, stored === null ? { items: [] } : JSON.parse(stored));
}
