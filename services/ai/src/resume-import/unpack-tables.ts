import { AppError } from '@jobmatch/shared/errors';
import { unpack } from '@jobmatch/uploads/unpack';

/** The tables of a data export that a profile has a place for, in lower case as their files are called. */
const TABLES = [
  'profile',
  'positions',
  'education',
  'skills',
  'languages',
  'certifications',
  'projects',
  'email addresses',
  'phonenumbers',
] as const;
export type TableName = (typeof TABLES)[number];

/** Text of all tables together. An export holds some hundred kilobytes of them. */
const UNPACKED_MAX_BYTES = 8 * 1024 * 1024;

/**
 * The tables in a LinkedIn data export, as the text of their files.
 *
 * Throws 415 for what is no ZIP archive, 413 for tables that unpack to too much, and 422 for a damaged
 * or encrypted archive and one without a table of LinkedIn's.
 */
export async function unpackTables(archive: Uint8Array): Promise<Map<TableName, string>> {
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the data export as the ZIP it came as.');
  }
  const isTable = (path: string): boolean => tableOf(path) !== undefined;
  const tables = new Map<TableName, string>();
  for (const [path, bytes] of await unpack(archive, isTable, UNPACKED_MAX_BYTES)) {
    const name = tableOf(path);
    if (name !== undefined && !tables.has(name)) tables.set(name, textOf(bytes));
  }
  if (tables.has('profile') || tables.has('positions')) return tables;
  throw unreadable('The archive has no Profile.csv and no Positions.csv, as LinkedIn’s have.');
}

/** Exports have their files at the top or in one folder. */
function tableOf(path: string): TableName | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return TABLES.find((name) => file === `${name}.csv`);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw unreadable('A table of the archive is not in UTF-8.');
  }
}

export const unreadable = (message: string): AppError =>
  new AppError('UNREADABLE_DOCUMENT', message);
