import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentedCommands, logicalLines, pages } from '../check/commands-in-docs.ts';
import { codeIn } from '../check/markdown-code.ts';
import { type CheckoutCopy, copyCheckout } from '../check/planted/checkout-copy.ts';
import { DEMO_EMAIL, DEMO_PASSWORD } from '../local/demo-accounts.ts';
import { root } from '../local/paths.ts';
import { freePort } from '../local/port.ts';
import { writeSyntheticDump } from '../migrate-supabase/dump-for-tests.ts';

const LONG_MS = 600_000;
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;

/** Exit code of an audit without its registry or the whole history. */
const COULD_NOT_ASK = 2;
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
);

/** A checkout of its own, so that whatever the commands do is done there. */
let copy: CheckoutCopy;
let env: NodeJS.ProcessEnv;
const scratch = mkdtempSync(join(tmpdir(), 'jobmatch-commands-'));

beforeAll(() => {
  copy = copyCheckout();
  // As an install leaves it: the copy's dependencies are those of this checkout.
  const lock = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) lock.update(copy.read(file));
  copy.write('node_modules/.installed', lock.digest('hex'));
  env = { ...process.env, WRANGLER_REGISTRY_PATH: join(copy.folder, '.local', 'registry') };
}, LONG_MS);
afterAll(() => {
  copy.remove();
  rmSync(scratch, { recursive: true, force: true });
});

interface Outcome {
  passed: boolean;
  code: unknown;
  output: string;
}

function run(command: string, args: readonly string[], cwd = copy.folder): Promise<Outcome> {
  const options = { cwd, env, maxBuffer: MAX_OUTPUT_BYTES };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) =>
      resolve({ passed: error === null, code: error?.code ?? 0, output: `${stdout}${stderr}` }),
    );
  });
}

/** `npm run <script> -- <args>` has to succeed. */
async function npm(script: string, ...args: string[]): Promise<string> {
  const { passed, output } = await run('npm', ['run', script, '--', ...args]);
  expect(passed, `npm run ${script}\n${output}`).toBe(true);
  return output;
}

describe('with a fleet running', () => {
  let child: ChildProcess;
  let port: number;
  let outbox: string;
  let welcome = '';

  beforeAll(async () => {
    port = await freePort();
    env = { ...env, PORT: String(port) };
    child = spawn('npm', ['run', 'start'], { cwd: copy.folder, env, detached: true });
    child.stdout?.on('data', (chunk) => (welcome += String(chunk)));
    child.stderr?.on('data', (chunk) => (welcome += String(chunk)));
    await vi.waitFor(() => expect(welcome).toContain('Ctrl-C stops it.'), { timeout: 400_000 });
    outbox = `http://localhost:${port + 5}`;
  }, LONG_MS);
  afterAll(async () => {
    const gone = once(child, 'exit');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    await gone;
  });

  it('what `npm start` says to try works', { timeout: LONG_MS }, async () => {
    const [, , ...rest] = (welcome.split('Try it, in another terminal:')[1] ?? '').split('\n');
    const script = rest.join('\n').split('Ctrl-C')[0] ?? '';
    const { output } = await run('bash', ['-euc', script]);
    expect(output).toContain('"jobs":[');
    expect(output).toContain('"overallScore":');
  });

  it('every request in the guide is answered', { timeout: LONG_MS }, async () => {
    const requests = pages().flatMap((page) =>
      codeIn(readFileSync(join(root, page), 'utf8'))
        .filter(
          ({ language, text }) =>
            language === 'sh' || (language === null && text.startsWith('curl ')),
        )
        .flatMap(({ text }) => logicalLines(text))
        .filter(({ command }) => command.includes('curl ')),
    );
    const counted = documentedCommands().filter(({ words }) => words[0] === 'curl');
    expect(requests.length).toBe(counted.length);
    const url = `localhost:${port}`;
    const login = { email: DEMO_EMAIL, password: DEMO_PASSWORD };
    const token = String((await posted(`http://${url}/api/auth/login`, login))['token']);
    for (const { command } of requests) {
      const mailToken = command.includes('{"token":"…"}') ? await mailedToken(url) : '';
      const sent = command
        .replaceAll('localhost:8787', url)
        .replace('{"token":"…"}', `{"token":"${mailToken}"}`)
        .replace('Bearer …', `Bearer ${token}`)
        .replace('curl ', 'curl --fail-with-body ');
      const { passed, output } = await run('bash', ['-euc', `TOKEN=${token}; ${sent}`]);
      expect(passed, `${command}\n${output}`).toBe(true);
    }
  });

  /** Of the link in the mail that a new account gets. */
  async function mailedToken(url: string): Promise<string> {
    const email = `guide-${Date.now()}@example.com`;
    const account = { email, password: 'mossy-lantern-42-harbour', fullName: 'A Reader' };
    await posted(`http://${url}/api/auth/signup`, account);
    const token = async () => {
      const page = await (await fetch(outbox)).text();
      return /token=([\w-]{20,})/.exec(page.slice(page.indexOf(email)))?.[1];
    };
    await expect.poll(token, { timeout: 60_000 }).toBeTruthy();
    return (await token()) ?? '';
  }

  async function posted(url: string, body: object): Promise<Record<string, unknown>> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return JSON.parse(await answer.text());
  }

  it('the pipeline is tried and filled', { timeout: LONG_MS }, async () => {
    expect(await npm('embeddings:selftest')).toContain('The pipeline works.');
    expect(await npm('backfill', '--subject', 'jobs')).toContain('postings embedded');
  });
});

describe('without one', () => {
  it('concepts are loaded', { timeout: LONG_MS }, async () => {
    const esco = join(root, 'scripts', 'concepts', 'fixtures', 'esco');
    expect(await npm('concepts', '--esco', esco)).toContain('local has ');
  });

  it('a dump is moved, backed up and restored', { timeout: LONG_MS }, async () => {
    const dump = join(scratch, 'dump');
    const { rows } = writeSyntheticDump(dump, 48, 5);
    expect(await npm('migrate:supabase', '--dump', dump)).toContain(`${rows} rows, `);
    const backup = join(scratch, 'backup');
    await npm('backup', '--out', backup);
    expect(await npm('restore:drill', '--from', backup)).toContain('The backup can be restored.');
  });

  it('a check runs alone', { timeout: LONG_MS }, async () => {
    expect(await npm('check', '--only', 'documented-commands')).toContain('ok');
  });

  it('a benchmark runs alone', { timeout: LONG_MS }, async () => {
    expect(await npm('bench', 'limit-over-admission')).toContain('limit-over-admission');
  });

  it.each([
    ['client', 'packages/client/src/schema.ts'],
    ['contracts', `tests/contracts/releases/${version}.json`],
    ['scaling', 'docs/scaling.md'],
  ])('what `npm run %s` writes is what is there', { timeout: LONG_MS }, async (script, file) => {
    const before = copy.read(file);
    await npm(script);
    expect(copy.read(file)).toBe(before);
  });

  // In this checkout, which it only reads: the copy has no history, and licences are told by installed packages.
  it('an audit finds nothing, or says what it could not ask', { timeout: LONG_MS }, async () => {
    const { code, output } = await run('npm', ['run', 'audit'], root);
    expect([0, COULD_NOT_ASK], output).toContain(code);
  });
});
