import { parseArgs } from 'node:util';

const SMALL = [1_000, 10_000];
const LARGE = 100_000;

/** Beside how many postings a benchmark measures: the largest takes minutes, and `--full`. */
export function sizes(): readonly number[] {
  const { values } = parseArgs({
    options: { full: { type: 'boolean', default: false } },
    strict: false,
  });
  if (values.full === true) return [...SMALL, LARGE];
  console.log(`Without --full nothing is measured beside ${LARGE} postings.`);
  return SMALL;
}
