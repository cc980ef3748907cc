import type { Check } from './check.ts';
import { relativeImportsOfPackages } from './imports.ts';

/** `services/core`, `packages/shared` … */
const packageOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** A path like ../../core/src is a dependency that no package.json shows. */
export const relativeImports: Check = {
  name: 'relative-imports',
  remedy: 'import another package by its name, and only what boundaries allows',
  async run() {
    return relativeImportsOfPackages()
      .filter(({ from, to }) => packageOf(from) !== packageOf(to))
      .map(({ place, from, to }) => ({
        place,
        what: `imports ${to} from outside ${packageOf(from)}`,
      }));
  },
};
