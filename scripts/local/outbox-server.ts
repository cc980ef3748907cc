/**
 * Shows what the fleet has sent by e-mail, on the port in the first argument: of the fleet only the first Worker
 * has a port. A process of its own, as wrangler ends the one it is used in at the first signal.
 */
import { type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';

const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1):\d+$/;

interface Env extends Record<string, unknown> {
  OUTBOX: { fetch(url: string): Promise<Response> };
}

process.on('disconnect', () => process.exit());

const configPath = join(import.meta.dirname, 'outbox-page.jsonc');
const { env } = await getPlatformProxy<Env>({ configPath, persist: false });
const server = createServer((request, response) => {
  // Another site's name that leads here must not read anybody's links.
  if (request.method !== 'GET' || !LOCAL_HOST.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  void show(response);
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('listening'));

async function show(response: ServerResponse): Promise<void> {
  try {
    const page = await env.OUTBOX.fetch('http://outbox.test/');
    const html = await page.text();
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  } catch {
    response.writeHead(503).end('The outbox does not answer.');
  }
}
