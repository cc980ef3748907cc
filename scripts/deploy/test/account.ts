import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccountState, readState, writeState } from './account-state.ts';
import { type Call, parseCall } from './commands.ts';

interface Outcome {
  code: number | null;
  /** Everything it printed. */
  output: string;
}

export interface Fault {
  words: string;
  how: 'refuse' | 'kill';
}

/** An account that only the stand-in knows, and what the tests do with it. */
export interface Account {
  /** Runs one of a checkout's scripts against it. */
  run(script: string, args: readonly string[], more?: RunOptions): Promise<Outcome>;
  /** The calls since the last time, in order. */
  calls(): Call[];
  /** The same as command lines, up to their flags. */
  commands(): string[];
  state(): AccountState;
  change(edit: (state: AccountState) => void): void;
  /** Forgets what was called and asked. */
  forget(): void;
  /** What was asked of the REST API: method and path. */
  asked: string[];
  remove(): Promise<void>;
}

interface RunOptions {
  fault?: Fault;
  env?: Record<string, string>;
  input?: string;
}

/** @param checkout the root of the checkout whose scripts run. */
export async function standInAccount(checkout: string): Promise<Account> {
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-account-'));
  const gateways = new Set<string>();
  const asked: string[] = [];
  const api = await serve((method, path, body) => {
    asked.push(`${method} ${path}`);
    const id = path.split('/').at(-1) ?? '';
    if (method === 'POST') gateways.add(String(JSON.parse(body).id));
    const found = method === 'POST' || gateways.has(id);
    return { status: found ? 200 : 404, body: JSON.stringify({ success: found, result: {} }) };
  });
  const file = join(folder, 'calls.ndjson');
  const calls = (): Call[] => {
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(file);
    return lines.map((line) => parseCall(JSON.parse(line)));
  };
  return {
    asked,
    calls,
    commands: () => calls().map(({ command, positionals }) => [command, ...positionals].join(' ')),
    state: () => readState(folder),
    forget() {
      rmSync(file, { force: true });
      asked.length = 0;
    },
    change(edit) {
      const state = readState(folder);
      edit(state);
      writeState(folder, state);
    },
    run: (script, args, { fault, env, input = '' } = {}) =>
      new Promise((resolve) => {
        const options = {
          cwd: checkout,
          env: {
            ...process.env,
            PATH: `${join(checkout, 'node_modules', '.bin')}:${process.env['PATH']}`,
            JOBMATCH_WRANGLER: join(checkout, 'scripts/deploy/test/recording-wrangler.ts'),
            RECORDING_FOLDER: folder,
            ...(fault === undefined ? {} : { RECORDING_FAULT: JSON.stringify(fault) }),
            CLOUDFLARE_ACCOUNT_ID: 'an-account',
            CLOUDFLARE_API_TOKEN: 'a-token',
            CLOUDFLARE_API_BASE_URL: api.url,
            JOBMATCH_DOMAIN: 'jobs.test.org',
            ...env,
          },
        };
        const child = execFile(
          process.execPath,
          [join(checkout, script), ...args],
          options,
          (_, stdout, stderr) => resolve({ code: child.exitCode, output: `${stdout}${stderr}` }),
        );
        child.stdin?.end(input);
      }),
    async remove() {
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Served {
  url: string;
  close(): Promise<void>;
}

/** A server on the loopback that answers as it is told. */
export async function serve(
  answer: (
    method: string,
    path: string,
    body: string,
    headers: NodeJS.Dict<string | string[]>,
  ) => { status: number; body: string },
): Promise<Served> {
  const server: Server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { status, body } = answer(
        request.method ?? '',
        request.url ?? '',
        text,
        request.headers,
      );
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
