/**
 * How well search and similar lists find what was judged relevant; quality/README.md says how.
 *
 *   npm run bench -- quality
 *   node bench/quality.ts --json result.json              also writes what was measured
 *   node bench/quality.ts --gate                          fails where quality/gate.ts says so
 *   node bench/quality.ts --gate --result result.json     the same for an earlier result
 *   node bench/quality.ts --accept                        makes it the baseline of the gate
 *   node bench/quality.ts --model @local/hashed-words     measures another embedding model
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { hasCorpus } from './quality/corpus.ts';
import { failuresOf } from './quality/gate.ts';
import { reportTable } from './quality/report-table.ts';
import { Report } from './quality/report.ts';
import { measureQuality } from './quality/run.ts';

const BASELINE = join(import.meta.dirname, 'quality', 'baseline.json');
const Saved = v.object({ report: Report });

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    model: { type: 'string' },
    result: { type: 'string' },
    gate: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path: string, value: unknown): void =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

async function measureAndSave(): Promise<Report> {
  const result = await measureQuality(values.model);
  if (values.json !== undefined) writeJson(values.json, result);
  return result.report;
}

function readBaseline(): Report | null {
  return existsSync(BASELINE) ? v.parse(Report, readJson(BASELINE)) : null;
}

if (values.result === undefined && !hasCorpus) {
  console.error('The real postings are not here; SHARED_DATA says where they are.');
  process.exitCode = 1;
} else {
  const report =
    values.result === undefined
      ? await measureAndSave()
      : v.parse(Saved, readJson(values.result)).report;
  console.log(reportTable(report));
  if (values.accept) writeJson(BASELINE, report);
  if (values.gate || values.accept) {
    const failures = failuresOf(report, readBaseline());
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  }
}
