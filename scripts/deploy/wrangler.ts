import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';
import { root } from '../local/paths.ts';
import type { Environment } from './environment.ts';

/** A command that failed; the message is all that it printed. */
class WranglerError extends Error {
  override name = 'WranglerError';
}

/** What the account answers about a Worker that was never deployed. */
const NO_SUCH_WORKER = /\[code: (?:10007|10090)\]|Worker ".+" \(env: .+\) not found/;

export const isNoSuchWorker = (err: unknown): boolean =>
  err instanceof WranglerError && NO_SUCH_WORKER.test(err.message);

export interface Wrangler {
  /**
   * Runs a command on one service's config and gives what it printed. `input` is read by the command
   * and shown nowhere: that is how secrets travel. Throws a WranglerError.
   */
  run(service: string, args: readonly string[], input?: string): Promise<string>;
  /** Runs a command for what it reports to programs, which is more than it prints. */
  report<Schema extends Parser>(
    service: string,
    args: readonly string[],
    schema: Schema,
  ): Promise<v.InferOutput<Schema>>;
}

type Parser = v.GenericSchema<unknown>;

/**
 * Wrangler on one environment: every call names it, and a config, so that nothing can reach the top level,
 * which binds nothing. JOBMATCH_WRANGLER may name a script to run in wrangler's place.
 */
export function wranglerFor(
  environment: Environment,
  configOf: (service: string) => string,
): Wrangler {
  const run = async (
    service: string,
    args: readonly string[],
    input = '',
    variables: Record<string, string> = {},
  ): Promise<string> => {
    const options = ['--env', environment, '--config', configOf(service)];
    return capture([...args, ...options], input, variables);
  };
  return {
    run: (service, args, input) => run(service, args, input),
    async report(service, args, schema) {
      const folder = mkdtempSync(join(tmpdir(), 'jobmatch-deploy-'));
      const file = join(folder, 'report.ndjson');
      try {
        const printed = await run(service, args, '', { WRANGLER_OUTPUT_FILE_PATH: file });
        const entries = readFileSync(file, 'utf8').trim().split('\n');
        const found = entries.map((entry) => v.safeParse(schema, JSON.parse(entry)));
        const report = found.find(({ success }) => success);
        if (report?.success === true) return report.output;
        throw new WranglerError(`wrangler ${args[0]} did not report what it did.\n${printed}`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function capture(
  args: readonly string[],
  input: string,
  variables: Record<string, string>,
): Promise<string> {
  const program =
    process.env['JOBMATCH_WRANGLER'] ??
    join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    // Nobody is there to be asked: wrangler takes its defaults.
    env: { ...process.env, CI: 'true', ...variables },
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (printed[stream] += text));
  }
  // A command that ends without reading what it was given is judged by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(stripVTControlCharacters(printed.stdout));
      const said = stripVTControlCharacters(`${printed.stdout}\n${printed.stderr}`).trim();
      reject(new WranglerError(`wrangler ${args.slice(0, 3).join(' ')} failed.\n${said}`));
    });
  });
}
