import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { root } from './local/paths.ts';

/** What a test run writes beside it, in vitest's own JSON form. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** The name of every failed test with the beginning of what it said. */
  failures: string[];
}

/** Long enough for the two values of an assertion. */
const SAID_MAX = 600;

/** Reads what test runs reported; a run that left no report counts for nothing. */
export function tallyOf(paths: readonly string[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const path of paths.filter((each) => existsSync(each))) {
    const report = v.parse(Report, JSON.parse(readFileSync(path, 'utf8')));
    tally.passed += report.numPassedTests;
    tally.failed += report.numFailedTests;
    tally.skipped += report.numPendingTests;
    for (const { name, status, message, assertionResults } of report.testResults) {
      const file = relative(root, name);
      for (const test of assertionResults.filter((each) => each.status === 'failed')) {
        tally.failures.push(failure(file, test.fullName, test.failureMessages?.join('\n') ?? ''));
      }
      // A file that could not even load has failed without a test to its name.
      if (status === 'failed' && assertionResults.length === 0) {
        tally.failed += 1;
        tally.failures.push(failure(file, 'could not be loaded', message));
      }
    }
  }
  return tally;
}

const failure = (file: string, test: string, said: string): string =>
  `FAILED ${file}: ${test}\n${said.slice(0, SAID_MAX)}`;
