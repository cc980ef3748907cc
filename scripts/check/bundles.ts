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

/** A dry-run deploy of every service in every environment; done once, whichever check asks for it. */
export const bundles = (): Promise<Bundle[]> => (building ??= buildAll());

async function buildAll(): Promise<Bundle[]> {
  // The gateway's deploy uploads it.
  await buildConsole();
  const outFolder = mkdtempSync(join(tmpdir(), 'jobmatch-bundles-'));
  process.once('exit', () => rmSync(outFolder, { recursive: true, force: true }));
  const targets = deployedWorkers().flatMap((worker) =>
    worker.environments.map(([environment, settings], nth) => ({
      worker,
      environment,
      isWhole: nth === 0 || BUNDLING.some((setting) => setting in settings),
    })),
  );
  return inParallel(AT_ONCE, targets, ({ isWhole, ...target }) => {
    const folder = join(outFolder, `${target.worker.service}-${target.environment}`);
    return isWhole ? build(target, folder) : readConfig(target, folder);
  });
}

/** What makes an environment's bundle another one than that of the environment before it. */
const BUNDLING = ['main', 'alias', 'define', 'rules', 'build', 'minify', 'no_bundle', 'tsconfig'];

interface Target {
  worker: Worker;
  environment: string;
}

async function build(target: Target, folder: string): Promise<Bundle> {
  const bundle = await dryRun(target, folder, ['--minify', '--metafile', join(folder, META_FILE)]);
  if (!bundle.built) return bundle;
  const sources = sourcesOf(folder, target.worker.folder);
  return { ...bundle, gzipBytes: uploadedBytes(folder), sources };
}

/** Where the bundle is that of another environment, only what wrangler says of this one's config. */
const readConfig = (target: Target, folder: string): Promise<Bundle> =>
  dryRun(target, folder, ['--no-bundle', '--minify=false']);

async function dryRun(
  { worker, environment }: Target,
  folder: string,
  flags: readonly string[],
): Promise<Bundle> {
  const { ok, output } = await runTool(
    'wrangler',
    ['deploy', '--dry-run', '--env', environment, '--outdir', folder, ...flags],
    worker.folder,
  );
  const place = `${worker.config} env.${environment}`;
  return { service: worker.service, place, output, built: ok, gzipBytes: 0, sources: [] };
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
