import * as v from 'valibot';
import { type Env, sites } from './env.ts';
import { Page } from './settings.ts';

/** Pages of the web that were set, by their whole address. */
export async function pages(request: Request, env: Env): Promise<Response> {
  const stored = await sites(env).read(`page:${request.url}`);
  if (stored === null) return new Response('Not found.', { status: 404 });
  const { html, status, location } = v.parse(Page, JSON.parse(stored));
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  if (location !== undefined) headers.set('location', location);
  return new Response(html, { status, headers });
}
