import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../local/paths.ts';
import { commandsOf, documentedCommands, logicalLines } from './commands-in-docs.ts';
import { codeIn } from './markdown-code.ts';

const TIMEOUT_MS = 240_000;

/** What `wrangler … --help` prints, which reaches no network. */
function help(words: readonly string[]): Promise<string> {
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [wrangler, ...words, '--help'], (_, stdout, stderr) =>
      resolve(stripVTControlCharacters(`${stdout}${stderr}`)),
    );
  });
}

/** What is wrong with a documented command of wrangler: it, or an option of it, does not exist. */
async function faultsOf(words: readonly string[]): Promise<string[]> {
  const end = words.findIndex((word) => !/^[a-z][a-z\d-]*$/.test(word));
  const named = end === -1 ? words : words.slice(0, end);
  const text = await help(named);
  const [, usage = ''] = /^wrangler (.*)$/m.exec(text) ?? [];
  const command = usage.split(' ').filter((word) => /^[a-z]/.test(word));
  const takes = usage.split(' ').length - command.length;
  const isKnown =
    command.length > 0 &&
    command.every((word, index) => named[index] === word) &&
    named.length - command.length <= takes;
  if (!isKnown) return [`there is no wrangler ${named.join(' ')}`];
  return words
    .filter((word) => word.startsWith('--'))
    .map((word) => word.split('=')[0] ?? '')
    .filter((option) => !new RegExp(`${option}\\b`).test(text))
    .map((option) => `wrangler ${command.join(' ')} has no ${option}`);
}

it(
  'every command of wrangler in the guide exists, with its options',
  { timeout: TIMEOUT_MS },
  async () => {
    const documented = documentedCommands()
      .map(({ words }) => (words[0] === 'npx' ? words.slice(1) : words))
      .filter(([head]) => head === 'wrangler')
      .map((words) => words.slice(1));
    const faults = [];
    for (const words of documented) faults.push(...(await faultsOf(words)));
    expect(faults).toEqual([]);
  },
);

it('one that does not exist is seen', { timeout: TIMEOUT_MS }, async () => {
  expect(await faultsOf(['d1', 'time-machine', '<database>'])).toEqual([
    'there is no wrangler d1 time-machine',
  ]);
  expect(await faultsOf(['d1', 'execute', '<database>', '--nowhere'])).toEqual([
    'wrangler d1 execute has no --nowhere',
  ]);
});

it('commands are taken apart as a shell does it', () => {
  const [line] = logicalLines(
    `(cd tests && A=1 npm run x -- --only 'a b') \\\n | curl -d '{"a":"b c"}' # why`,
  );
  expect(commandsOf(line?.command ?? '')).toEqual([
    ['cd', 'tests'],
    ['npm', 'run', 'x', '--', '--only', 'a b'],
    ['curl', '-d', '{"a":"b c"}'],
  ]);
});

it('code is found in blocks and in lines', () => {
  expect(codeIn('a `b` c\n```sh\nd\ne\n```\n`f`')).toEqual([
    { line: 1, language: null, text: 'b' },
    { line: 3, language: 'sh', text: 'd\ne' },
    { line: 6, language: null, text: 'f' },
  ]);
});
