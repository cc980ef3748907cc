import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../local/paths.ts';
import type { Check } from './check.ts';

/** What shared brings along, every Worker ships; see docs/decisions/0002. */
const ALLOWED = new Set(['@valibot/to-json-schema', 'itty-router', 'valibot']);

const PACKAGE = 'packages/shared/package.json';
const Manifest = v.object({
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
  peerDependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** `turbo boundaries` knows packages of the workspace only, not those of the registry. */
export const sharedDependencies: Check = {
  name: 'shared-dependencies',
  remedy: 'leave the dependency with the service that needs it',
  async run() {
    const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(root, PACKAGE), 'utf8')));
    return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      .filter((name) => !ALLOWED.has(name))
      .map((name) => ({
        place: PACKAGE,
        what: `depends on ${name}; allowed are ${[...ALLOWED].join(', ')}`,
      }));
  },
};
