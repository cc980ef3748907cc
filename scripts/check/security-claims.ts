import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../local/paths.ts';
import type { Check, Problem } from './check.ts';

const DOCUMENT = 'docs/security.md';

/** https://owasp.org/API-Security/editions/2023/en/0x11-t10/ */
const ITEMS = Array.from({ length: 10 }, (_, i) => `API${i + 1}:2023`);

/** A cell that names tests: a file in backticks, a colon, and names in curly quotes. */
const TESTS = /`([^`]+\.tsx?)`:((?:[,\s]*“[^”]+”)+)/g;
const NAME = /“([^”]+)”/g;
const CODE = /`([^`]+)`/g;

/** What docs/security.md says holds only as long as the files and tests that it names are there. */
export const securityClaims: Check = {
  name: 'security-claims',
  remedy: 'name the file or test that holds now, or bring it back',
  async run() {
    const lines = readFileSync(join(root, DOCUMENT), 'utf8').split('\n');
    const rows = lines.map((text, index) => ({ text, place: `${DOCUMENT}:${index + 1}` }));
    return [
      ...rows.flatMap(missingFiles),
      ...rows.flatMap(missingTests),
      ...ITEMS.flatMap((item) => unproven(item, rows)),
    ];
  },
};

interface Row {
  text: string;
  place: string;
}

function missingFiles({ text, place }: Row): Problem[] {
  return [...text.matchAll(CODE)]
    .flatMap(([, code = '']) => (isPath(code) ? [code] : []))
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => ({ place, what: `there is no ${path}` }));
}

const isPath = (code: string): boolean =>
  /^(?:bench|docs|packages|scripts|services|tests)\/[\w./-]+$/.test(code);

function missingTests({ text, place }: Row): Problem[] {
  return [...text.matchAll(TESTS)].flatMap(([, path = '', names = '']) => {
    const file = join(root, path);
    const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [...names.matchAll(NAME)]
      .flatMap(([, name = '']) => (isTestIn(code, name) ? [] : [name]))
      .map((name) => ({ place, what: `${path} has no test “${name}”` }));
  });
}

/** Whether a test, a table of tests or a group of them is called so, in whatever quotes. */
const isTestIn = (code: string, name: string): boolean =>
  ["'", '"', '`'].some((quote) => code.includes(`${quote}${name}${quote},`));

function unproven(item: string, rows: readonly Row[]): Problem[] {
  const row = rows.find(({ text }) => text.startsWith(`| ${item} `));
  const [, , control = '', test = ''] = row?.text.split(/(?<!\\)\|/) ?? [];
  const problems = [
    ...(control.match(CODE) === null ? ['names no control'] : []),
    ...(test.match(TESTS) === null ? ['names no test'] : []),
  ];
  return problems.map((what) => ({ place: row?.place ?? DOCUMENT, what: `${item} ${what}` }));
}
