import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { buildConsole } from '../local/console.ts';
import { root } from '../local/paths.ts';
import { inParallel } from './in-parallel.ts';
import { runTool } from './tool.ts';
import { type Worker, deployedWorkers } from './workers.ts';

const AT_ONCE = 2;

export interface Bundle {
  service: string;
  /** Config and environment, for messages. */
  place: string;
  /** Wrangler's own words; `built` tells whether it succeeded. */
  output: string;
  built: boolean;
  /** What a deploy uploads, minified and compressed. */
  gzipBytes: number;
  /** The files that went in, from the root. */
  sources: string[];
}

let building: Promise<Bundle[]> | undefined;

/** A dry-run deploy of every service in every environment; done once, whichever check asks. */
export const bundles = (): Promise<Bundle[]> => (building ??= buildAll());

async function buildAll(): Promise<Bundle[]> {
  // The gateway's deploy uploads it.
  await buildConsole();
  const outFolder = mkdtempSync(join(tmpdir(), 'jobmatch-bundles-'));
  process.once('exit', () => rmSync(outFolder, { recursive: true, force: true }));
  const targets = deployedWorkers().flatMap((worker) =>
    worker.environments.map(([environment]) => ({ worker, environment })),
  );
  return inParallel(AT_ONCE, targets, ({ worker, environment }) =>
    build(worker, environment, join(outFolder, `${worker.service}-${environment}`)),
  );
}

async function build(worker: Worker, environment: string, folder: string): Promise<Bundle> {
  const { ok, output } = await runTool(
    'wrangler',
    [
      ...['deploy', '--dry-run', '--env', environment, '--outdir', folder],
      ...['--minify', '--metafile', join(folder, META_FILE)],
    ],
    worker.folder,
  );
  return {
    service: worker.service,
    place: `${worker.config} env.${environment}`,
    output,
    built: ok,
    gzipBytes: ok ? uploadedBytes(folder) : 0,
    sources: ok ? sourcesOf(folder, worker.folder) : [],
  };
}

/** Written beside the modules, none of it uploaded. */
const META_FILE = 'bundle-meta.json';
const isUploaded = (file: string): boolean =>
  file !== META_FILE && file !== 'README.md' && !file.endsWith('.map');

const uploadedBytes = (folder: string): number =>
  gzipSync(
    Buffer.concat(
      readdirSync(folder)
        .filter(isUploaded)
        .map((file) => readFileSync(join(folder, file))),
    ),
  ).length;

const Metafile = v.object({ inputs: v.record(v.string(), v.unknown()) });

function sourcesOf(folder: string, serviceFolder: string): string[] {
  const meta = v.parse(Metafile, JSON.parse(readFileSync(join(folder, META_FILE), 'utf8')));
  return Object.keys(meta.inputs).map((input) => relative(root, join(serviceFolder, input)));
}
