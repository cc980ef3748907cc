import { BUDGETS } from './bundle-budgets.ts';
import { bundles } from './bundles.ts';
import type { Check } from './check.ts';

export const bundleSize: Check = {
  name: 'bundle-size',
  remedy: 'find what came along in the bundle; a bigger budget needs a reason in bundle-budgets.ts',
  async run() {
    return (await bundles()).flatMap(({ service, place, gzipBytes, built }) => {
      const budget = BUDGETS[service];
      if (budget === undefined) {
        return [{ place: 'scripts/check/bundle-budgets.ts', what: `has no budget for ${service}` }];
      }
      if (!built) return [{ place, what: 'does not build; see wrangler-config' }];
      return gzipBytes <= budget
        ? []
        : [
            {
              place,
              what: `${inKib(gzipBytes)} KiB gzip, over its budget of ${inKib(budget)} KiB`,
            },
          ];
    });
  },
};

const inKib = (bytes: number): string => (bytes / 1024).toFixed(1);
