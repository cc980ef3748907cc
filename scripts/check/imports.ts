import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../local/paths.ts';

export interface RelativeImport {
  /** File and line, from the root. */
  place: string;
  /** The importing file and what it imports, from the root. */
  from: string;
  to: string;
}

/** `import`/`export … from './x'`, `import './x'` and `import('./x')`, types included. */
const SPECIFIER = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/.*?)\1/g;

/** Every relative import in the source of packages and services, tests included. */
export function relativeImportsOfPackages(): RelativeImport[] {
  return globSync('{packages,services}/**/*.{ts,tsx,mts,js,mjs}', {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  }).flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    return [...text.matchAll(SPECIFIER)].map(({ index, 2: specifier = '' }) => ({
      place: `${from}:${text.slice(0, index).split('\n').length}`,
      from,
      to: relative(root, join(root, dirname(from), specifier)),
    }));
  });
}
