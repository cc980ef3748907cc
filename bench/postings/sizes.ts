const SMALL = [1_000, 10_000];
const LARGE = 100_000;

/** Beside how many postings a benchmark measures: the largest takes minutes, and `--full`. */
export function sizes(): readonly number[] {
  if (process.argv.includes('--full')) return [...SMALL, LARGE];
  console.log(`Without --full nothing is measured beside ${LARGE} postings.`);
  return SMALL;
}
