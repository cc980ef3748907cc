import { connect } from 'node:net';

const WAIT_MS = 3_000;

/** Everything that a server says to bytes on one connection, until it closes it or says no more. */
export function exchange(
  url: string | URL,
  bytes: string | Buffer,
  waitMs = WAIT_MS,
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    let said = '';
    const done = () => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(waitMs, done);
    socket.on('error', done);
    socket.on('close', done);
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    socket.write(bytes);
  });
}

/** The statuses of the answers in what a server said. */
export const statusesIn = (said: string): number[] =>
  [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
