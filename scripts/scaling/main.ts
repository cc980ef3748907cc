/**
 * Computes docs/scaling.md.
 *
 *   npm run scaling                 from what was measured before
 *   npm run scaling -- --measure    measures bytes and CPU time anew first, which takes minutes
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildConsole } from '../local/console.ts';
import { root } from '../local/paths.ts';
import { readBudgets } from './budgets.ts';
import { measure } from './measure/measure.ts';
import { measurementsPath, readMeasurements } from './measurements.ts';
import { report } from './report.ts';

const { values } = parseArgs({ options: { measure: { type: 'boolean', default: false } } });
if (values.measure) {
  // The gateway of every fleet serves it.
  await buildConsole();
  writeFileSync(measurementsPath, `${JSON.stringify(await measure(), null, 2)}\n`);
}
writeFileSync(join(root, 'docs', 'scaling.md'), report(readBudgets(), readMeasurements()));
