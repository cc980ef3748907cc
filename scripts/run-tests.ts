import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './check/checks.ts';
import { runChecks } from './check/run-checks.ts';
import { root } from './local/paths.ts';
import { tallyOf } from './test-reports.ts';

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
const { passed, failed, skipped, failures } = tallyOf(reports);
for (const failure of failures) console.error(failure);
for (const [name] of failedChecks) console.error(`The ${name} step failed; its output is above.`);

const counted = failed === 0 ? failedChecks.length : failed;
console.log(`${passed} passed, ${counted} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exitCode = counted === 0 && passed > 0 ? 0 : 1;
