import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from '../local/paths.ts';

export interface Migration {
  file: string;
  sql: string;
}

export const readMigrations = (): Migration[] =>
  readdirSync(migrationsFolder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => ({ file, sql: readFileSync(join(migrationsFolder, file), 'utf8') }));
