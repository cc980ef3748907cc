import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SERVICES, type ServiceName, bindingsOf, configPathOf } from './bindings.ts';

export interface BreakableConfigs {
  /** The config to start a Worker with, by its folder. */
  configOf: (service: string) => string;
  remove: () => void;
}

/**
 * Configs of the four services that are theirs but for the entry file: one that exports what theirs
 * does, with bindings that can be broken. They live in a temporary folder.
 */
export function breakableConfigs(): BreakableConfigs {
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-chaos-'));
  const made = new Map(SERVICES.map((service) => [service as string, write(service, folder)]));
  return {
    configOf: (service) => made.get(service) ?? configPathOf(service),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function write(service: ServiceName, folder: string): string {
  const main = join(folder, `${service}.ts`);
  writeFileSync(main, entryOf(service));
  const config = join(folder, `${service}.wrangler.jsonc`);
  const home = dirname(configPathOf(service));
  const text = readFileSync(configPathOf(service), 'utf8')
    .replace('"src/index.ts"', JSON.stringify(main))
    // Paths of a config are relative to it.
    .replaceAll(/"(\.\.?\/[^"]*)"/g, (_, path: string) => JSON.stringify(join(home, path)));
  if (!text.includes(main))
    throw new Error(`The config of ${service} does not start src/index.ts.`);
  writeFileSync(config, text);
  return config;
}

function entryOf(service: ServiceName): string {
  const index = join(dirname(configPathOf(service)), 'src', 'index.ts');
  const classes = [...readFileSync(index, 'utf8').matchAll(/^export \{ (\w+) \} from/gm)];
  const kinds = Object.fromEntries(bindingsOf(service).map(({ name, kind }) => [name, kind]));
  return [
    `import * as service from ${JSON.stringify(index)};`,
    `import { breakableExports } from ${JSON.stringify(join(import.meta.dirname, 'breakable-worker.ts'))};`,
    `const { ofClass, ofHandlers } = breakableExports('${service}', ${JSON.stringify(kinds)});`,
    ...classes.map(([, name]) => `export const ${name} = ofClass(service.${name});`),
    'export default ofHandlers(service.default);',
    '',
  ].join('\n');
}
