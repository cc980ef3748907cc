import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { buildConsole } from '../local/console.ts';
import { root } from '../local/paths.ts';
import { CONSOLE_BUDGET } from './bundle-budgets.ts';
import type { Check } from './check.ts';

const dist = join(root, 'services', 'gateway', 'web', 'dist');

/** Vite's manifest: chunks by source, with those they import at once and not on demand. */
const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
);
type Manifest = v.InferOutput<typeof Manifest>;

const ENTRY = 'index.html';

export const consoleSize: Check = {
  name: 'console-size',
  remedy: 'load what came along with the page that needs it: lazyPage, or import() in a component',
  async run() {
    await buildConsole();
    const json: unknown = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
    const files = filesOf(v.parse(Manifest, json), ENTRY, new Set());
    const bytes = [...files]
      .map((file) => gzipSync(readFileSync(join(dist, file))).length)
      .reduce((sum, size) => sum + size, 0);
    if (bytes <= CONSOLE_BUDGET) return [];
    const what = `loads ${(bytes / 1024).toFixed(1)} KiB of gzipped JavaScript before its first page`;
    return [{ place: 'services/gateway/web', what }];
  },
};

function filesOf(manifest: Manifest, source: string, found: Set<string>): Set<string> {
  const chunk = manifest[source];
  if (chunk === undefined || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports) filesOf(manifest, imported, found);
  return found;
}
