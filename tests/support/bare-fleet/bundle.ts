import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');
const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');

/** What a Worker can import beside its own code, by the ending of its file. */
const MODULE_TYPES: Readonly<Record<string, ModuleType>> = {
  '.js': 'ESModule',
  '.txt': 'Text',
  '.bin': 'Data',
  '.wasm': 'CompiledWasm',
};
type ModuleType = 'ESModule' | 'Text' | 'Data' | 'CompiledWasm';

export interface Module {
  type: ModuleType;
  path: string;
  contents: Uint8Array<ArrayBuffer>;
}

export interface Bundling {
  /** Of the Worker, with an `env.local`. */
  configPath: string;
  /** In place of the configuration's `main`. */
  entry?: string | undefined;
  /** A folder of its own for what is built. */
  outFolder: string;
}

/** The modules that a deploy of a Worker uploads, its own code first. */
export async function bundle({ configPath, entry, outFolder }: Bundling): Promise<Module[]> {
  const args = [
    ...['deploy', ...(entry === undefined ? [] : [entry])],
    ...['--dry-run', '--env', 'local', '--config', configPath, '--outdir', outFolder, '--minify'],
  ];
  await run(process.execPath, [wrangler, ...args], {
    cwd: dirname(configPath),
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  const main = `${parse(entry ?? 'index.ts').name}.js`;
  return readdirSync(outFolder)
    .toSorted((a, b) => Number(b === main) - Number(a === main))
    .flatMap((name) => {
      const type = MODULE_TYPES[extname(name)];
      const path = join(outFolder, name);
      return type === undefined ? [] : [{ type, path, contents: readFileSync(path) }];
    });
}
