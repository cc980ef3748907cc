import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CHECKS } from './check/checks.ts';
import { runChecks } from './check/run-checks.ts';
import { root } from './local/paths.ts';

/** What each package's test run writes beside it, in vitest's own JSON form. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const packages = ['packages', 'services']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .concat(['bench', 'scripts', 'services/gateway/web', 'tests'].map((name) => join(root, name)));
const reports = packages.map((folder) => join(folder, '.vitest', 'report.json'));
for (const report of reports) rmSync(report, { force: true });

const step = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;

const checks = {
  'guard rail': await runChecks(CHECKS),
  tests: step('turbo', [
    'run',
    'types',
    'test',
    '--continue',
    '--output-logs=new-only',
    ...process.argv.slice(2),
  ]),
};
const failedChecks = Object.entries(checks).filter(([, passed]) => !passed);
for (const [name] of failedChecks) console.error(`The ${name} step failed; its output is above.`);

let passed = 0;
let failed = 0;
let skipped = 0;
for (const path of reports.filter((report) => existsSync(report))) {
  const report = v.parse(Report, JSON.parse(readFileSync(path, 'utf8')));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests;
  // A file that could not even load has failed without a test to its name.
  failed += report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
}
if (failed === 0) failed = failedChecks.length;
console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
