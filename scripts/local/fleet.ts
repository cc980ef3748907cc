import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SERVICES, configOf, localFolder, root, stateFolder } from './paths.ts';

const READY_TIMEOUT_MS = 90_000;
const STOP_TIMEOUT_MS = 5_000;

export interface Fleet {
  /** Resolves when the fleet ends by itself, with its exit code. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

/**
 * Runs the Workers and what stands in for the cloud in one process and resolves when the gateway answers on
 * `port`. A fleet over another state than `npm start`'s needs a `registry` of its own: by that one, Workers of
 * one name find each other.
 */
export async function startFleet(
  port: number,
  { persistTo = stateFolder, registry }: { persistTo?: string; registry?: string } = {},
): Promise<Fleet> {
  const env = registry === undefined ? {} : { WRANGLER_REGISTRY_PATH: registry };
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
      'dev',
      ...SERVICES.flatMap((service) => ['--config', configOf(service)]),
      ...['--env', 'local', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--persist-to', persistTo, '--show-interactive-dev-session=false'],
    ],
    // A group of its own, so that stopping it stops the Workers' processes with it.
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    },
  );
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const stop = () => stopGroup(child, ended);
  writeLogs(child);
  try {
    await Promise.race([
      answering(port),
      ended.then(() => {
        throw new Error(`The fleet did not start; ${logFile} says why.`);
      }),
    ]);
  } catch (err) {
    await stop();
    throw err;
  }
  return { ended, stop };
}

const logFile = join(localFolder, 'fleet.log');

/** One line for each posting of an import: the file has them. */
const ROUTINE = '{"level":"info","event":"embedding.';

/** Everything goes to a file; the Workers' own log lines and errors also to the terminal. */
function writeLogs(child: ChildProcess): void {
  mkdirSync(localFolder, { recursive: true });
  const file = createWriteStream(logFile);
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      file.write(`${line}\n`);
      // All but the first Worker's lines start with the Worker's name.
      const isLog = line.includes('{"level"') && !line.includes(ROUTINE);
      if (isLog || line.includes('[ERROR]')) console.log(line);
    });
  }
}

async function answering(port: number): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, {
      signal: AbortSignal.timeout(2_000),
    }).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `The fleet did not answer within ${READY_TIMEOUT_MS / 1000} seconds; see ${logFile}.`,
  );
}

async function stopGroup(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  signalGroup(child.pid, 'SIGTERM');
  const timeout = setTimeout(() => {
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
  }, STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timeout);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (err) {
    const gone = err instanceof Error && 'code' in err && err.code === 'ESRCH';
    if (!gone) throw err;
  }
}
