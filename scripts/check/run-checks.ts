import type { Check, Problem } from './check.ts';
import { inParallel } from './in-parallel.ts';

/** Two at a time: most checks are one process that keeps one core busy. */
const AT_ONCE = 2;

/** Runs the checks, prints a line for each as it ends and tells whether all passed. */
export async function runChecks(checks: readonly Check[]): Promise<boolean> {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const passed = await inParallel(AT_ONCE, checks, async (check) => {
    const startedAt = performance.now();
    const problems = await check.run().catch(brokenCheck);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
    const failed = problems.some(({ notice }) => notice !== true);
    console.log(
      `${failed ? 'failed' : 'ok    '}  ${check.name.padEnd(width)} ${seconds} s${failed ? `  ${check.remedy}` : ''}`,
    );
    for (const { place, what, notice } of problems) {
      console.log(`        ${notice === true ? 'note: ' : ''}${place}: ${indent(what)}`);
    }
    return !failed;
  });
  return passed.every(Boolean);
}

const indent = (text: string): string => text.trim().replaceAll('\n', '\n          ');

const brokenCheck = (err: unknown): Problem[] => [
  {
    place: 'the check itself',
    what: err instanceof Error ? (err.stack ?? err.message) : String(err),
  },
];
