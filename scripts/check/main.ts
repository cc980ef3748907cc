import { parseArgs } from 'node:util';
import { CHECKS } from './checks.ts';
import { runChecks } from './run-checks.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only ?? CHECKS.map(({ name }) => name);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));

if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(', ')}; there are ${CHECKS.map(({ name }) => name).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  const passed = await runChecks(CHECKS.filter(({ name }) => wanted.includes(name)));
  process.exitCode = passed ? 0 : 1;
}
