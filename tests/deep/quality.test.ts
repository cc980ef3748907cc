import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSharedData } from '../support/shared-data.ts';

const benchmark = join(import.meta.dirname, '..', '..', 'bench', 'quality.ts');
const TIMEOUT_MS = 8 * 60_000;

/** The labelled benchmark with its gate, in a process of its own as anybody would run it. */
function runGate(...flags: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [benchmark, '--gate', ...flags]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

describe.skipIf(!hasSharedData)('search and similar lists on labelled queries', () => {
  it(
    'are as good as the baseline',
    async () => {
      const { status, output } = await runGate();
      process.stdout.write(`${output.slice(output.indexOf('| '))}\n`);
      expect(status, output).toBe(0);
    },
    TIMEOUT_MS,
  );

  it(
    'are refused when the model knows words by their hash alone',
    async () => {
      const { status, output } = await runGate('--model', '@local/hashed-words');
      expect(status, output).toBe(1);
      expect(output).toContain('similar: ndcg10');
      expect(output).toContain('hybrid, overall: ndcg10');
    },
    TIMEOUT_MS,
  );
});
