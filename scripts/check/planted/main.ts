import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { inParallel } from '../in-parallel.ts';
import { type CheckoutCopy, copyCheckout } from './checkout-copy.ts';
import type { Defect } from './defect.ts';
import { CODE_DEFECTS } from './code-defects.ts';
import { CONFIG_DEFECTS } from './config-defects.ts';
import { DATABASE_DEFECTS } from './database-defects.ts';
import { DOCUMENTATION_DEFECTS } from './documentation-defects.ts';
import { WORKFLOW_DEFECTS } from './workflow-defects.ts';

/** Each on a copy of its own. */
const AT_ONCE = 2;
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;

interface Outcome {
  passed: boolean;
  output: string;
}

function check(copy: CheckoutCopy, ...args: string[]): Promise<Outcome> {
  const options = { cwd: copy.folder, maxBuffer: MAX_OUTPUT_BYTES };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(copy.folder, 'scripts/check/main.ts'), ...args],
      options,
      (error, stdout, stderr) => resolve({ passed: error === null, output: `${stdout}${stderr}` }),
    );
  });
}

/** Why a planted defect counts as missed; null where its check found it and said where. */
async function missed(copy: CheckoutCopy, defect: Defect): Promise<string | null> {
  defect.plant(copy);
  const { passed, output } = await check(copy, '--only', defect.check).finally(() => copy.reset());
  if (passed) return 'the check passed';
  const unnamed = defect.named.filter((text) => !output.includes(text));
  return unnamed.length === 0 ? null : `did not say ${unnamed.join(', ')}\n${output}`;
}

async function main(): Promise<boolean> {
  const free = Array.from({ length: AT_ONCE }, copyCheckout);
  const copies = [...free];
  try {
    const [first] = copies;
    if (first === undefined) return false;
    const clean = await check(first);
    console.log(`${clean.passed ? 'ok    ' : 'failed'}  nothing planted: every check passes`);
    if (!clean.passed) console.log(clean.output);

    const defects = [
      ...CONFIG_DEFECTS,
      ...CODE_DEFECTS,
      ...DATABASE_DEFECTS,
      ...DOCUMENTATION_DEFECTS,
      ...WORKFLOW_DEFECTS,
    ];
    const found = await inParallel(AT_ONCE, defects, async (defect) => {
      const copy = free.pop() ?? copyCheckout();
      const reason = await missed(copy, defect);
      free.push(copy);
      console.log(`${reason === null ? 'found ' : 'MISSED'}  ${defect.check}: ${defect.what}`);
      if (reason !== null) console.log(`        ${reason}`);
      return reason === null;
    });
    const count = found.filter(Boolean).length;
    const passed = count + Number(clean.passed);
    console.log(`${passed} passed, ${defects.length + 1 - passed} failed`);
    return clean.passed && count === defects.length;
  } finally {
    for (const copy of copies) copy.remove();
  }
}

const startedAt = performance.now();
process.exitCode = (await main()) ? 0 : 1;
console.log(`in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
