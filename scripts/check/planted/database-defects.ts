import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckoutCopy } from './checkout-copy.ts';
import type { Defect } from './defect.ts';

const FOLDER = 'packages/db-schema/migrations';
const PLANTED = `${FOLDER}/9999_planted.sql`;
const RELEASED = `${FOLDER}/0000_first_light.sql`;

const migration = (sql: string) => (copy: CheckoutCopy) => copy.write(PLANTED, sql);

export const DATABASE_DEFECTS: readonly Defect[] = [
  {
    what: 'a table dropped',
    check: 'destructive-migrations',
    plant: migration('-- A comment.\nDROP TABLE `skills`;\n'),
    named: [`${PLANTED}:2`, 'drops a table: skills'],
  },
  {
    what: 'a table rebuilt',
    check: 'destructive-migrations',
    plant: migration(
      'CREATE TABLE `__new_users` (`id` text);--> statement-breakpoint\nALTER TABLE `__new_users` RENAME TO `users`;\n',
    ),
    named: [`${PLANTED}:1`, 'rebuilds a table: users'],
  },
  {
    what: 'a column dropped',
    check: 'destructive-migrations',
    plant: migration('ALTER TABLE `users` DROP COLUMN `city`;\n'),
    named: [`${PLANTED}:1`, 'drops a column: users'],
  },
  {
    what: 'a column renamed',
    check: 'destructive-migrations',
    plant: migration('ALTER TABLE `users` RENAME COLUMN `city` TO `town`;\n'),
    named: [`${PLANTED}:1`, 'renames a table or column: users'],
  },
  {
    what: 'every row deleted',
    check: 'destructive-migrations',
    plant: migration('DELETE FROM users;\n'),
    named: [`${PLANTED}:1`, 'deletes every row: users'],
  },
  {
    what: 'a released migration edited',
    check: 'released-migrations',
    plant: (copy) =>
      copy.write(RELEASED, `${copy.read(RELEASED)}\nCREATE TABLE planted (id text);\n`),
    named: [RELEASED, 'edited after its release'],
  },
  {
    what: 'a released migration removed',
    check: 'released-migrations',
    plant: (copy) => rmSync(join(copy.folder, RELEASED)),
    named: [RELEASED, 'removed after its release'],
  },
  {
    what: 'a column that no migration adds',
    check: 'schema',
    plant: (copy) =>
      copy.write(
        'packages/db-schema/src/planted.ts',
        "import { sqliteTable, text } from 'drizzle-orm/sqlite-core';\n\nexport const planted = sqliteTable('planted', { id: text().primaryKey() });\n",
      ),
    named: ['packages/db-schema/src', 'the migrations lack a change'],
  },
];
