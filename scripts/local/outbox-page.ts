import { fork } from 'node:child_process';
import { join } from 'node:path';

/** From the fleet's port, past those of the stand-ins. */
const PORT_OFFSET = 5;

/** Serves a page of what the running fleet has sent by e-mail; its address. It ends with this process. */
export async function serveOutboxPage(fleetPort: number): Promise<string> {
  const port = fleetPort + PORT_OFFSET;
  const server = fork(join(import.meta.dirname, 'outbox-server.ts'), [String(port)], {
    stdio: 'ignore',
  });
  await new Promise<void>((resolve, reject) => {
    server.once('message', () => resolve());
    server.once('exit', () => reject(new Error(`Port ${port} is taken.`)));
  });
  server.unref();
  server.channel?.unref();
  return `http://localhost:${port}`;
}
