import { WorkerEntrypoint } from 'cloudflare:workers';
import { apify } from './apify.ts';
import { boards } from './boards.ts';
import { type Env, sites } from './env.ts';
import { pages } from './pages.ts';
import { resolver } from './resolver.ts';

/** Answers for the internet: each request goes to what stands in for its host. */
export class Web extends WorkerEntrypoint<Env> {
  override async fetch(request: Request): Promise<Response> {
    await sites(this.env).note(`${request.method} ${request.url}`);
    return (
      (await boards(request, this.env)) ??
      (await apify(request, this.env)) ??
      (await resolver(request, this.env)) ??
      (await pages(request, this.env))
    );
  }
}
