import { relative } from 'node:path';
import { migrationsFolder, root } from '../local/paths.ts';
import type { Check } from './check.ts';
import { type Migration, readMigrations } from './migrations.ts';

const NAME = '[`"\\[]?(\\w+)[`"\\]]?';

/** What loses rows, or breaks the version that still runs. The first group is the table. */
const DESTRUCTIVE: readonly [what: string, pattern: RegExp][] = [
  // Drizzle's rebuild of a table: dropping the old one deletes every child row that cascades.
  ['rebuilds a table', /`?__new_(\w+)/i],
  ['drops a table', new RegExp(`\\bDROP\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?${NAME}`, 'i')],
  // SQLite lets the word COLUMN be left out of both.
  ['drops a column', new RegExp(`\\bALTER\\s+TABLE\\s+${NAME}\\s+DROP\\b`, 'i')],
  ['renames a table or column', new RegExp(`\\bALTER\\s+TABLE\\s+${NAME}\\s+RENAME\\b`, 'i')],
  ['deletes every row', new RegExp(`\\bDELETE\\s+FROM\\s+${NAME}(?![\\s\\S]*\\bWHERE\\b)`, 'i')],
];

/** Migrations only add: the running version must work before and after each of them. */
export const destructiveMigrations: Check = {
  name: 'destructive-migrations',
  remedy: 'add beside what exists, move readers and writers over, and leave the old in place',
  async run() {
    const migrations = readMigrations();
    const virtual = virtualTables(migrations);
    return migrations.flatMap(({ file, sql }) =>
      statements(sql).flatMap(({ text, line }) =>
        DESTRUCTIVE.flatMap(([what, pattern]) => {
          const table = pattern.exec(text)?.[1];
          return table === undefined || virtual.has(table)
            ? []
            : [
                {
                  place: `${relative(root, migrationsFolder)}/${file}:${line}`,
                  what: `${what}: ${table}`,
                },
              ];
        }),
      ),
    );
  },
};

/** An index that is rebuilt from its content table may be dropped. */
const virtualTables = (migrations: readonly Migration[]): ReadonlySet<string | undefined> => {
  const pattern = new RegExp(
    `\\bCREATE\\s+VIRTUAL\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${NAME}`,
    'gi',
  );
  return new Set(
    migrations.flatMap(({ sql }) => [...sql.matchAll(pattern)].map(([, name]) => name)),
  );
};

interface Statement {
  text: string;
  line: number;
}

/** Splits at semicolons, comments blanked; a trigger's inner statements come out one by one. */
function statements(sql: string): Statement[] {
  const code = sql.replaceAll(/--.*|\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
  let line = 1;
  return code.split(';').map((text) => {
    const leading = /^\s*/.exec(text)?.[0] ?? '';
    const statement = { text, line: line + countLines(leading) };
    line += countLines(text);
    return statement;
  });
}

const countLines = (text: string): number => text.split('\n').length - 1;
