import { advisories } from './advisories.ts';
import type { Part } from './part.ts';
import { historySecrets } from './history-secrets.ts';
import { licences } from './licences.ts';

/**
 * Exit code where nothing is wrong with what was looked at and something could not be looked at. It is
 * not a pass: whoever runs this has to say so.
 */
const NOT_ASKED = 2;

const PARTS: readonly Part[] = [advisories, licences, historySecrets];

async function runPart(part: Part): Promise<number> {
  const { name, remedy } = part;
  const startedAt = performance.now();
  const outcome = await part.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if ('notAsked' in outcome) {
    console.log(`NOT ASKED  ${name} (${seconds} s): ${outcome.notAsked}`);
    return NOT_ASKED;
  }
  const { looked, found } = outcome;
  const verdict = found.length === 0 ? 'ok       ' : 'failed   ';
  console.log(`${verdict}  ${name} (${seconds} s): ${looked}`);
  for (const { place, what } of found) console.log(`           ${place}: ${what}`);
  if (found.length > 0) console.log(`           ${remedy}`);
  return found.length === 0 ? 0 : 1;
}

const codes: number[] = [];
for (const part of PARTS) codes.push(await runPart(part));
process.exitCode = codes.includes(1) ? 1 : Math.max(...codes);
