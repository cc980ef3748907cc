import { users } from '@jobmatch/db-schema/users';
import type { Column, SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as v from 'valibot';
import { type Fault, faultOf } from './refusal.ts';

/** A row of ours, by the schema's field names. */
export type Row = Readonly<Record<string, unknown>>;

/** What every row has, whatever is in it. */
export interface Kept {
  id: string;
  /** Whose it is; null of a posting of the public catalogue. */
  userId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A row beside the moved one, written with it and not at all where that is there already. */
interface Beside {
  table: SQLiteTable;
  row: Row;
  /** The columns that say whether it is there. */
  unique: readonly Column[];
}

export interface Moved {
  row: Row;
  beside?: readonly Beside[];
}

/** A field that names another row. In `exists`, `value` is the JSON object of the row's looked-up fields. */
export interface Reference {
  field: string;
  to: SQLiteTable;
  /** Without one the row is refused; else the field is emptied. */
  required: boolean;
  exists: SQL;
}

/** What no two rows may share beside their id. */
interface Unique {
  fields: readonly string[];
  /** The id of the row that has it, by the JSON object `value`. */
  holder: SQL;
}

type Content = v.GenericSchema<unknown, Record<string, unknown>> & { entries: object };

interface Definition<Schema extends Content> {
  /** What the dump's file may be called; the first is the usual name. */
  files: readonly string[];
  table: SQLiteTable;
  /** What says whose a row is. */
  owner?: 'userId' | 'ownerId' | 'id';
  /** How the API checks such a row when a client sends it, under our field names. */
  content: Schema;
  /** Fields that the predecessor calls otherwise than our column; the first that a row has counts. */
  named?: Readonly<Record<string, readonly string[]>>;
  /** Columns that say how a field is read which the table itself does not have. */
  like?: Readonly<Record<string, Column>>;
  /** Lists of words of which only these are known. */
  words?: Readonly<Record<string, readonly string[]>>;
  references?: readonly Reference[];
  unique?: Unique;
  /** The row to be stored, where that is more than its content; a fault where it is refused. */
  finish?: (content: v.InferOutput<Schema>, kept: Kept) => Moved | Fault | Promise<Moved | Fault>;
}

/** How one of the predecessor's tables becomes ours. */
export interface TableMap extends Pick<
  Required<Definition<Content>>,
  'files' | 'table' | 'owner' | 'named' | 'like' | 'words' | 'references'
> {
  fields: readonly string[];
  unique: Unique | null;
  read: (draft: object, kept: Kept) => Promise<Moved | Fault>;
}

export function moved<Schema extends Content>(definition: Definition<Schema>): TableMap {
  const { content, finish, ...rest } = definition;
  return {
    owner: 'userId',
    named: {},
    like: {},
    words: {},
    references: [OWNER],
    ...rest,
    unique: rest.unique ?? null,
    fields: Object.keys(content.entries),
    async read(draft, kept) {
      const parsed = v.safeParse(content, draft);
      if (!parsed.success) return faultOf(parsed.issues);
      return finish?.(parsed.output, kept) ?? { row: parsed.output };
    },
  };
}

/** The account that a row belongs to. */
export const OWNER: Reference = {
  field: 'userId',
  to: users,
  required: true,
  exists: sql`select 1 from ${users} where id = value ->> 'userId' and erasing_at is null`,
};
