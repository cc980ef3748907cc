import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../local/paths.ts';
import type { Check } from './check.ts';

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;

interface Outcome {
  ok: boolean;
  /** Everything it printed, without colours. */
  output: string;
}

/** Runs a tool of a folder's package (default: the root's) or of the root, with nothing to read. */
export function runTool(command: string, args: readonly string[], cwd = root): Promise<Outcome> {
  return new Promise((resolve) => {
    const PATH = `${join(cwd, 'node_modules', '.bin')}:${process.env['PATH']}`;
    const options = {
      cwd,
      env: { ...process.env, PATH },
      timeout: TIMEOUT_MS,
      maxBuffer: MAX_OUTPUT_BYTES,
    };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      const printed = stripVTControlCharacters(`${stdout}\n${stderr}`).trim();
      // A tool that could not even start has printed nothing; its error says why.
      resolve({ ok: error === null, output: printed === '' ? (error?.message ?? '') : printed });
    });
    child.stdin?.end();
  });
}

interface ToolCheck {
  name: string;
  remedy: string;
  command: string;
  args: readonly string[];
}

/** A check that is one tool's verdict on the whole checkout: its exit code, in its own words. */
export const toolCheck = ({ name, remedy, command, args }: ToolCheck): Check => ({
  name,
  remedy,
  async run() {
    const { ok, output } = await runTool(command, args);
    return ok ? [] : [{ place: command, what: output }];
  },
});
