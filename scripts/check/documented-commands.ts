import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../local/paths.ts';
import type { Check, Problem } from './check.ts';
import { COMMAND_RUNS, isKnownName } from './command-runs.ts';
import { type DocumentedCommand, documentedCommands } from './commands-in-docs.ts';
import { rootScripts, scriptsOfPackages } from './package-scripts.ts';

/** What sends the requests of the guide to a fleet. */
const REQUESTS_TEST = 'scripts/deep/commands.test.ts';

/** Read by the shell, or by a tool that is not ours. */
const OF_THE_SHELL = new Set(['export', 'sed', 'grep']);
const PNPM_OWN = new Set(['install', 'pack', 'add']);

/**
 * A command in the guide that does not exist any more is found by whoever types it. So each must exist, with
 * its options, and each npm script must be run by a test or a step that fails where it does not work.
 */
export const documentedCommandsCheck: Check = {
  name: 'documented-commands',
  remedy: 'correct the page, or add the command to scripts/check/command-runs.ts with what runs it',
  async run() {
    const documented = documentedCommands();
    const told = documented.flatMap((command) =>
      faultsOf(command).map((what): Problem => ({ place: command.place, what })),
    );
    return [...told, ...untried(documented), ...stale()];
  },
};

function faultsOf({ words }: DocumentedCommand): string[] {
  const [head = '', ...rest] = words;
  if (OF_THE_SHELL.has(head)) return [];
  if (head === 'cd') return isThere(rest[0]);
  if (head === 'npm') return npmFaults(rest);
  if (head === 'npx') return rest[0] === 'wrangler' ? [] : [`npx ${rest[0]} is not pinned`];
  if (head === 'wrangler') return [];
  if (head === 'pnpm') return pnpmFaults(rest);
  if (head === 'node') return isThere(rest[0]);
  if (head === 'curl') return curlFaults(rest);
  if (existsSync(join(root, 'node_modules', '.bin', head))) return [];
  if (existsSync(join(root, 'tests', 'node_modules', '.bin', head))) return [];
  return isThere(head);
}

/** A path from the root; of one with a placeholder or a home, nothing is known. */
const isThere = (path = ''): string[] =>
  /[<~$…]/.test(path) || existsSync(join(root, path)) ? [] : [`there is no ${path}`];

function npmFaults(words: readonly string[]): string[] {
  const [verb = '', ...rest] = words;
  const name = verb === 'run' ? (rest[0] ?? '') : verb;
  if (rootScripts()[name] === undefined) return [`package.json has no script ${name}`];
  const run = COMMAND_RUNS[name];
  if (run === undefined) return [`nothing is said to run npm script ${name}`];
  const separator = rest.indexOf('--');
  const given = separator === -1 ? [] : rest.slice(separator + 1);
  const options = given.filter((word) => word.startsWith('--'));
  const unknown = options
    .map((option) => option.slice(2).split('=')[0] ?? '')
    .filter((option) => !isDeclared(option, run.options));
  const [first] = given;
  const misnamed =
    run.names !== undefined &&
    first !== undefined &&
    /^[\w-]+$/.test(first) &&
    !first.startsWith('--')
      ? isKnownName(first, run.names)
        ? []
        : [`npm script ${name} knows no ${first}`]
      : [];
  return [...unknown.map((option) => `npm script ${name} has no option --${option}`), ...misnamed];
}

/** As `parseArgs` takes it: `name: { type: …`, in one of the files. */
function isDeclared(option: string, files: readonly string[]): boolean {
  const declaration = new RegExp(String.raw`(?:'${option}'|\b${option}): \{ type: `);
  return files.some((file) => declaration.test(read(file)));
}

function pnpmFaults([verb = '', script = '']: readonly string[]): string[] {
  const name = verb === 'run' ? script : verb;
  return PNPM_OWN.has(name) || scriptsOfPackages().has(name)
    ? []
    : [`no package has a script ${name}`];
}

/** A request in the guide is to this API, to a route that there is. */
function curlFaults(words: readonly string[]): string[] {
  const url = words.find((word) => /localhost:8787|^https?:/.test(word)) ?? '';
  const { pathname } = new URL(url.startsWith('http') ? url : `http://${url}`);
  const method = words[words.indexOf('-X') + 1] ?? '';
  const sent = words.includes('-X') ? method : words.includes('-d') ? 'POST' : 'GET';
  const routes = read('tests/routes.txt').split('\n');
  const known = routes.some((route) => {
    const [of = '', path = ''] = route.split(/\s+/);
    const pattern = path.replaceAll(/[.]/g, String.raw`\.`).replaceAll(/:\w+|\{\w+\}/g, '[^/]+');
    return of === sent && new RegExp(`^${pattern}$`).test(pathname);
  });
  return known ? [] : [`there is no route ${sent} ${pathname}`];
}

/** Commands that nothing tries: what is said to run them is not there, or does not name them. */
function untried(documented: readonly DocumentedCommand[]): Problem[] {
  const runs = Object.entries(COMMAND_RUNS).flatMap(([name, { runBy }]) => {
    const place = 'scripts/check/command-runs.ts';
    if (!existsSync(join(root, runBy.file))) {
      return [{ place, what: `npm script ${name} is run by ${runBy.file}, which is not there` }];
    }
    const names = read(runBy.file).includes(runBy.as);
    return names
      ? []
      : [{ place, what: `${runBy.file} does not run ${name}: it has no “${runBy.as}”` }];
  });
  const sends = documented.some(({ words }) => words[0] === 'curl');
  return sends && !existsSync(join(root, REQUESTS_TEST))
    ? [...runs, { place: REQUESTS_TEST, what: 'is not there, and nothing else sends the requests' }]
    : runs;
}

const stale = (): Problem[] =>
  Object.keys(COMMAND_RUNS)
    .filter((name) => rootScripts()[name] === undefined)
    .map((name) => ({
      place: 'scripts/check/command-runs.ts',
      what: `package.json has no script ${name}`,
    }));

const read = (path: string): string =>
  globSync(path, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
