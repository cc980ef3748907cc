import { bundles } from './bundles.ts';
import type { Check } from './check.ts';

/** Wrangler marks every diagnostic with one of these. */
const DIAGNOSTIC = /^[▲✘] \[(?:WARNING|ERROR)\]/m;

/** Wrangler's warnings are errors here: an environment that inherits nothing only warns. */
export const wranglerConfig: Check = {
  name: 'wrangler-config',
  remedy: 'mend the wrangler.jsonc until `wrangler deploy --dry-run --env …` has no warning',
  async run() {
    return (await bundles())
      .filter(({ built, output }) => !built || DIAGNOSTIC.test(output))
      .map(({ place, output, built }) => ({
        place,
        what: built ? output.slice(output.search(DIAGNOSTIC)) : output,
      }));
  },
};
