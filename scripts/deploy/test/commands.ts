/**
 * The wrangler commands that these scripts use, each with the flags they give it. The stand-in takes no
 * others, and `real-wrangler.test.ts` asks wrangler itself whether it documents these.
 */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'kv namespace list': [],
  'kv namespace create': [],
  'r2 bucket list': [],
  'r2 bucket create': [],
  'd1 list': ['--json'],
  'd1 create': [],
  'd1 migrations apply': ['--remote'],
  'vectorize list': ['--json'],
  'vectorize create': ['--dimensions', '--metric'],
  'vectorize list-metadata-index': ['--json'],
  'vectorize create-metadata-index': ['--propertyName', '--type'],
  'queues list': ['--page'],
  'queues create': [],
  'secret list': ['--format'],
  'secret bulk': [],
  'deployments list': ['--json'],
  'versions view': ['--json'],
  'versions upload': ['--tag', '--message'],
  'versions deploy': ['--yes'],
  'triggers deploy': [],
  'preview delete': ['--name', '--skip-confirmation'],
  deploy: ['--tag', '--message', '--dry-run', '--outdir'],
  rollback: ['--message', '--yes'],
  preview: ['--name', '--ignore-base-config', '--secrets-file'],
};

/** Flags that stand alone; the others are followed by a value. */
const SWITCHES = [
  '--json',
  '--remote',
  '--yes',
  '--dry-run',
  '--skip-confirmation',
  '--ignore-base-config',
];

export interface Call {
  /** As in COMMANDS. */
  command: string;
  positionals: string[];
  flags: Record<string, string>;
}

/** Reads a command line as wrangler would. Throws for what is not in COMMANDS, and without --env or --config. */
export function parseCall(args: readonly string[]): Call {
  const words = args.join(' ');
  const command = Object.keys(COMMANDS)
    .toSorted((one, other) => other.length - one.length)
    .find((name) => words === name || words.startsWith(`${name} `));
  if (command === undefined) throw new Error(`Unknown command: ${words}`);
  const known = [...(COMMANDS[command] ?? []), '--env', '--config'];
  const positionals: string[] = [];
  const flags: Record<string, string> = {};
  const rest = args.slice(command.split(' ').length);
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (!word.startsWith('--')) positionals.push(word);
    else if (!known.includes(word)) throw new Error(`Unknown argument: ${word}`);
    else if (SWITCHES.includes(word)) flags[word] = '';
    else flags[word] = rest[(index += 1)] ?? '';
  }
  if (flags['--env'] === undefined || flags['--config'] === undefined) {
    throw new Error(`Without an environment or a config: ${words}`);
  }
  return { command, positionals, flags };
}
