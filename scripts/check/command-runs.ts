import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../local/paths.ts';

interface CommandRun {
  /** The files, as globs, that declare its options to `parseArgs`. */
  options: readonly string[];
  /** What its first word may be: a file of a folder, or a key of a table in a file. */
  names?: { folder: string } | { keysOf: string };
  /** Who runs it, and the text by which that is seen there. */
  runBy: { file: string; as: string };
}

const CI = '.ci/run';
const byCommands = (as: string) => ({ file: 'scripts/deep/commands.test.ts', as });

/** The npm scripts of the root, each with what runs it and fails where it does not work. */
export const COMMAND_RUNS: Readonly<Record<string, CommandRun>> = {
  audit: { options: [], runBy: byCommands("'audit'") },
  backfill: { options: ['scripts/embeddings/*.ts'], runBy: byCommands("'backfill'") },
  backup: { options: ['scripts/backup/main.ts'], runBy: byCommands("'backup'") },
  bench: {
    options: ['bench/*.ts', 'bench/postings/*.ts'],
    names: { folder: 'bench' },
    runBy: byCommands("'bench'"),
  },
  check: { options: ['scripts/check/main.ts'], runBy: byCommands("'check'") },
  'check:planted': { options: [], runBy: { file: CI, as: 'check:planted' } },
  client: { options: [], runBy: byCommands("'client'") },
  concepts: { options: ['scripts/concepts/main.ts'], runBy: byCommands("'concepts'") },
  contracts: { options: [], runBy: byCommands("'contracts'") },
  deploy: {
    options: ['scripts/deploy/main.ts'],
    runBy: { file: 'scripts/deploy/deploy.test.ts', as: "'scripts/deploy/main.ts'" },
  },
  'embeddings:selftest': {
    options: ['scripts/embeddings/target.ts'],
    runBy: byCommands("'embeddings:selftest'"),
  },
  'migrate:supabase': {
    options: ['scripts/migrate-supabase/main.ts'],
    runBy: byCommands("'migrate:supabase'"),
  },
  preview: {
    options: ['scripts/deploy/preview.ts'],
    runBy: { file: 'scripts/deploy/deploy.test.ts', as: "'scripts/deploy/preview.ts'" },
  },
  provision: {
    options: ['scripts/provision/main.ts'],
    runBy: { file: 'scripts/provision/provision.test.ts', as: "'scripts/provision/main.ts'" },
  },
  'restore:drill': {
    options: ['scripts/restore-drill/main.ts'],
    runBy: byCommands("'restore:drill'"),
  },
  rollback: {
    options: ['scripts/deploy/rollback.ts'],
    runBy: { file: 'scripts/deploy/deploy.test.ts', as: "'scripts/deploy/rollback.ts'" },
  },
  scaling: { options: ['scripts/scaling/main.ts'], runBy: byCommands("'scaling'") },
  start: { options: [], runBy: byCommands("'start'") },
  test: { options: [], runBy: { file: CI, as: 'for command in test ' } },
  'test:deep': {
    options: [],
    names: { keysOf: 'scripts/run-deep.ts' },
    runBy: { file: CI, as: 'test:deep' },
  },
};

export function isKnownName(name: string, names: NonNullable<CommandRun['names']>): boolean {
  if ('folder' in names) return existsSync(join(root, names.folder, `${name}.ts`));
  const key = new RegExp(String.raw`^ {2}(?:'${name}'|${name}): \{`, 'm');
  return key.test(readFileSync(join(root, names.keysOf), 'utf8'));
}
