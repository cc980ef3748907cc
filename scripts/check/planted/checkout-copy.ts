import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../../local/paths.ts';

/** A throw-away checkout, uncommitted work included, with the dependencies of this one. */
export interface CheckoutCopy {
  folder: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces text that must be there once or more. */
  replace(path: string, old: string, replacement: string): void;
  /** Puts every file back as it was. */
  reset(): void;
  remove(): void;
}

export function copyCheckout(): CheckoutCopy {
  const folder = mkdtempSync(join(tmpdir(), 'jobmatch-planted-'));
  for (const path of git(root, 'ls-files', '-coz', '--exclude-standard').split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  linkDependencies(folder);
  // What an install makes beside the dependencies.
  execFileSync(process.execPath, [join(folder, 'services', 'integrations', 'collect-fonts.mjs')]);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, ...AUTHOR, 'commit', '--quiet', '--no-verify', '--message=As it is');

  const at = (path: string): string => join(folder, path);
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    folder,
    read,
    write,
    replace(path, old, replacement) {
      const text = read(path);
      if (!text.includes(old)) throw new Error(`${path} does not contain ${old}`);
      write(
        path,
        text.replaceAll(old, () => replacement),
      );
    },
    reset() {
      git(folder, 'reset', '--quiet', '--hard');
      git(folder, 'clean', '--quiet', '--force', '-d');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const AUTHOR = [
  '-c',
  'user.name=check',
  '-c',
  'user.email=check@localhost',
  '-c',
  'commit.gpgSign=false',
];

/**
 * Third-party packages are linked, those of the workspace lead to the copy. The folders themselves
 * are new, so that nothing a tool installs in the copy can reach this checkout.
 */
function linkDependencies(folder: string): void {
  const folders = globSync(
    '{.,packages/*,services/*,services/*/web,bench,scripts,tests}/node_modules',
    {
      cwd: root,
    },
  );
  for (const path of folders) {
    mkdirSync(join(folder, path, '.bin'), { recursive: true });
    for (const name of commandsIn(join(root, path, '.bin'))) {
      const command = `#!/bin/sh\nexec '${join(root, path, '.bin', name)}' "$@"\n`;
      writeFileSync(join(folder, path, '.bin', name), command, { mode: 0o755 });
    }
    for (const name of packagesIn(join(root, path))) {
      const link = join(folder, path, name);
      const inside = relative(root, realpathSync(join(root, path, name)));
      const isOurs = !inside.includes('node_modules');
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(isOurs ? folder : root, inside), link);
    }
  }
}

const commandsIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** `name` and `@scope/name`; what starts with a dot is pnpm's own. */
const packagesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((entry) => {
    if (entry.startsWith('.')) return [];
    return entry.startsWith('@')
      ? readdirSync(join(folder, entry)).map((name) => join(entry, name))
      : [entry];
  });

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
