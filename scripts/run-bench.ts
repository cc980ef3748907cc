import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildConsole } from './local/console.ts';
import { root } from './local/paths.ts';

/** They compare ways of ranking rather than measure, take minutes and need texts that a clone has not. */
const ON_REQUEST = ['fusion', 'quality'];

const folder = join(root, 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
/** For the benchmark itself; a flag that takes a value has it after an equals sign. */
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const usual = names.filter((name) => !ON_REQUEST.includes(name));
const unknown = wanted.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  // The gateway of every fleet serves it.
  await buildConsole();
  if (wanted.length === 0) console.log(`Left out, unless asked for: ${ON_REQUEST.join(', ')}.`);
  for (const name of wanted.length > 0 ? wanted : usual) {
    console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...flags], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
