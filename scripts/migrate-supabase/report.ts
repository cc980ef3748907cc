import { appendFileSync, existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Refusal } from './refusal.ts';

export interface Report {
  /** Adds lines and answers how long the report is then. */
  add: (refusals: readonly Refusal[]) => number;
}

/**
 * The list of what was refused, as JSON lines. `bytes` of it are kept of an earlier start: what comes
 * after was written by a batch that will be looked at again.
 */
export function openReport(file: string, bytes: number): Report {
  mkdirSync(dirname(file), { recursive: true });
  if (bytes > 0 && existsSync(file)) truncateSync(file, bytes);
  else writeFileSync(file, '');
  let length = bytes;
  return {
    add(refusals) {
      const lines = refusals.map((refusal) => `${JSON.stringify(refusal)}\n`).join('');
      if (lines !== '') appendFileSync(file, lines);
      length += Buffer.byteLength(lines);
      return length;
    },
  };
}
