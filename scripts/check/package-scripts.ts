import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../local/paths.ts';

const Package = v.object({ scripts: v.optional(v.record(v.string(), v.string()), {}) });

const scriptsIn = (folder: string): Record<string, string> =>
  v.parse(Package, JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))).scripts;

/** What `npm run` knows at the root. */
export const rootScripts = (): Record<string, string> => scriptsIn('.');

/** The names of the scripts that packages have. */
export const scriptsOfPackages = (): ReadonlySet<string> =>
  new Set(
    globSync('{packages/*,services/*,bench,scripts,tests}/package.json', { cwd: root }).flatMap(
      (path) => Object.keys(scriptsIn(join(path, '..'))),
    ),
  );
