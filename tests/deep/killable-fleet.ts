import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
const configOf = (service: string): string => join(root, 'services', service, 'wrangler.jsonc');
/** The first gets the port. */
const SERVICES = [
  'gateway',
  'core',
  'ai',
  'integrations',
  'integrations/local/outbox',
  'integrations/local/job-boards',
  'integrations/local/webhook-receivers',
  'ai/local/model',
  'ai/local/openai',
  'ai/local/vectors',
];

const READY_TIMEOUT_MS = 60_000;
const GONE_TIMEOUT_MS = 10_000;

/**
 * The fleet as processes of their own over a state of its own, to be killed and started again on what
 * the kill left. Secrets, logs and state are in one temporary folder.
 */
export class KillableFleet {
  /** Where the state and the secrets lie, for reading them without the fleet. */
  readonly state: { persistTo: string; secrets: string; coreConfig: string };
  readonly url: string;
  /** How often the fleet was started. */
  starts = 0;
  #running: ChildProcess | null = null;
  #isClosed = false;
  #ready: Promise<void> = Promise.resolve();
  readonly #folder: string;
  readonly #port: number;
  readonly #env: NodeJS.ProcessEnv;
  readonly #killAtExit = () => this.#signal();

  constructor(port: number) {
    const folder = mkdtempSync(join(tmpdir(), 'jobmatch-sigkill-'));
    const secrets = join(folder, 'secrets.env');
    writeFileSync(secrets, newSecrets(), { mode: 0o600 });
    const coreConfig = configOf('core');
    this.state = { persistTo: join(folder, 'state'), secrets, coreConfig };
    this.url = `http://127.0.0.1:${port}`;
    this.#folder = folder;
    this.#port = port;
    const registry = join(folder, 'registry');
    this.#env = {
      ...process.env,
      ...{ CI: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_REGISTRY_PATH: registry },
    };
    process.on('exit', this.#killAtExit);
  }

  migrate(): void {
    const { coreConfig, persistTo } = this.state;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...[wrangler, 'd1', 'migrations', 'apply', 'DB', '--local', '--env', 'local'],
        ...['--config', coreConfig, '--persist-to', persistTo],
      ],
      { cwd: root, encoding: 'utf8', env: this.#env },
    );
    if (status !== 0) throw new Error(`The migrations failed.\n${stdout}\n${stderr}`);
  }

  /** Starts the fleet; requests that wait for it go on when it answers. */
  start(): Promise<void> {
    this.#ready = this.#start();
    return this.#ready;
  }

  /** Resolves when the fleet answers, after a kill and a start too. */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Kills every process of the fleet where it stands and starts it again. */
  killAndStart(): Promise<void> {
    this.#ready = this.kill().then(() => this.#start());
    return this.#ready;
  }

  async kill(): Promise<void> {
    const child = this.#running;
    if (child === null) return;
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    this.#signal();
    this.#running = null;
    await gone;
    const deadline = Date.now() + GONE_TIMEOUT_MS;
    while (!(await isFree(this.#port))) {
      if (Date.now() > deadline) throw new Error('The port of the killed fleet stays taken.');
      await pause(50);
    }
  }

  /** Ends it for good, whatever is under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.kill();
    process.off('exit', this.#killAtExit);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(): Promise<void> {
    if (this.#isClosed) throw new Error('The fleet is closed.');
    const { persistTo, secrets } = this.state;
    const child = spawn(
      process.execPath,
      [
        ...[wrangler, 'dev', ...SERVICES.flatMap((service) => ['--config', configOf(service)])],
        ...['--env', 'local', '--ip', '127.0.0.1', '--port', String(this.#port)],
        ...['--inspector-port', '0', '--persist-to', persistTo, '--env-file', secrets],
        '--show-interactive-dev-session=false',
      ],
      // A group of its own, so that a kill takes the Workers' processes with it.
      { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: this.#env },
    );
    this.#running = child;
    this.starts += 1;
    const logFile = join(this.#folder, 'fleet.log');
    const log = createWriteStream(logFile, { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (!(await answers(this.url))) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The fleet did not start.\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
      }
      await pause(100);
    }
  }

  #signal(): void {
    const pid = this.#running?.pid;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch (err) {
      const gone = err instanceof Error && 'code' in err && err.code === 'ESRCH';
      if (!gone) throw err;
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on TCP
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })
    .then(async (answer) => (await answer.text()) !== '' && answer.ok)
    .catch(() => false);

function newSecrets(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signingKey = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID() };
  const secrets = {
    EXTERNAL_ISSUER_SECRETS: '{}',
    JWT_SIGNING_KEYS: JSON.stringify([signingKey]),
    TOTP_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    FILE_LINK_KEY: randomBytes(32).toString('base64'),
    WEBHOOK_SECRETS_KEY: randomBytes(32).toString('base64'),
    LINKEDIN_CLIENT_SECRET: 'unused',
  };
  return Object.entries(secrets)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}
