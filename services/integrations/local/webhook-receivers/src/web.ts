import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Env, receiverAt } from './env.ts';

const RESOLVER = 'cloudflare-dns.com';
/** Names that begin so lead to somebody's own network, all others to a public address. */
const INSIDE = /^inside\b/;

/** Answers for the internet as webhooks see it: a resolver, and a receiver at every other host. */
export class Web extends WorkerEntrypoint<Env> {
  override async fetch(request: Request): Promise<Response> {
    const { hostname, searchParams } = new URL(request.url);
    if (hostname === RESOLVER) return addressesOf(searchParams);
    const body = await request.text();
    const received = { headers: Object.fromEntries(request.headers), body };
    const status = await receiverAt(this.env, hostname).take(received);
    const headers = { location: 'https://elsewhere.example/' };
    return new Response(null, status >= 300 && status < 400 ? { status, headers } : { status });
  }
}

/** DNS over HTTPS in JSON. */
function addressesOf(asked: URLSearchParams): Response {
  const name = asked.get('name') ?? '';
  const data = INSIDE.test(name) ? '10.0.0.1' : '93.184.215.14';
  const answer = asked.get('type') === 'A' ? [{ name, type: 1, TTL: 60, data }] : [];
  return Response.json({ Status: 0, Answer: answer });
}
