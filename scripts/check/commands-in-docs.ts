import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../local/paths.ts';
import { type MarkdownCode, codeIn } from './markdown-code.ts';

export interface DocumentedCommand {
  /** File and line, from the root. */
  place: string;
  /** As a shell takes it apart, without variables that are set before it. */
  words: readonly string[];
}

const PAGES = '{README.md,CONTRIBUTING.md,docs/**/*.md,packages/*/README.md}';
const SHELLS = new Set(['sh', 'bash', 'shell']);
/** How text in a line begins that is a command and not a name. */
const INLINE =
  /^(?:[A-Z_]+=\S+ )*(?:npm (?:run|start|test)\b|npx |pnpm [a-z]|node [\w/.-]+\.m?[jt]s|curl )/;

/** Every page that tells people what to type. */
export const pages = (): string[] => globSync(PAGES, { cwd: root }).toSorted();

/** The commands in blocks of shell and in lines of text, page by page. */
export const documentedCommands = (): DocumentedCommand[] =>
  pages().flatMap((page) =>
    codeIn(readFileSync(join(root, page), 'utf8'))
      .filter(isCommand)
      .flatMap(({ line, text }) =>
        logicalLines(text).flatMap(({ offset, command }) =>
          commandsOf(command).map((words) => ({ place: `${page}:${line + offset}`, words })),
        ),
      ),
  );

const isCommand = ({ language, text }: MarkdownCode): boolean =>
  language === null ? INLINE.test(text) : SHELLS.has(language);

/** Lines, with those that end in a backslash joined to the next. */
export function logicalLines(text: string): { offset: number; command: string }[] {
  const lines: { offset: number; command: string }[] = [];
  let open = '';
  let begun = 0;
  for (const [offset, line] of text.split('\n').entries()) {
    if (open === '') begun = offset;
    if (line.endsWith('\\')) {
      open += `${line.slice(0, -1)} `;
      continue;
    }
    lines.push({ offset: begun, command: open + line });
    open = '';
  }
  return lines;
}

/** A quoted text, an operator, a comment, or a run of anything else. */
const TOKEN = /'[^']*'|"[^"]*"|&&|\|\|?|[;()]|(?<=^|\s)#.*$|[^\s'"&|;()]+|&/g;
const SEPARATORS = new Set(['&&', '||', '|', ';', '(', ')', '&']);

/** The commands of one line, each in words; what is quoted is one with what touches it. */
export function commandsOf(line: string): string[][] {
  const commands: string[][] = [[]];
  let end = -1;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    if (token.startsWith('#')) break;
    const words = commands.at(-1) ?? [];
    const bare = /^(['"])(.*)\1$/s.exec(token)?.[2] ?? token;
    if (SEPARATORS.has(token)) commands.push([]);
    else if (index === end && words.length > 0) words.push(`${words.pop()}${bare}`);
    else words.push(bare);
    end = index + token.length;
  }
  return commands
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Za-z_]+=/.test(word))))
    .filter((words) => words.length > 0 && !/^[A-Za-z_]+=/.test(words[0] ?? ''));
}
