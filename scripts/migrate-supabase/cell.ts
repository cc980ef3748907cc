import type { Column } from 'drizzle-orm';
import { parse as parseArrayLiteral } from 'postgres-array';

/**
 * A cell of a dump as the schema of its field takes it. CSV has text only and JSON has types, so both are
 * brought to what our column holds. What cannot be brought there stays as it is, for the schema to refuse.
 * Empty text is undefined: CSV writes null so, and no field of ours may be empty.
 */
export function cell(value: unknown, field: string, column: Column): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (column.dataType === 'boolean') return asBoolean(value);
  if (column.dataType === 'number') return asNumber(value);
  if (column.dataType === 'json') return asJson(value, Array.isArray(column.default));
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return text;
  if (column.enumValues !== undefined) return asWord(text, column.enumValues);
  if (/At$|(?:Start|End)$/.test(field)) return asInstant(text) ?? text;
  if (/Date$|On$/.test(field)) return asDay(text) ?? asInstant(text) ?? text;
  return text;
}

const BOOLEANS = new Map([
  ['t', true],
  ['true', true],
  ['1', true],
  ['f', false],
  ['false', false],
  ['0', false],
]);

const asBoolean = (value: unknown): unknown => BOOLEANS.get(String(value).toLowerCase()) ?? value;

const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;

/** Columns of arrays come as literals of Postgres, `{a,"b, c"}`, those of json and jsonb as JSON. */
function asJson(value: unknown, isList: boolean): unknown {
  if (typeof value !== 'string') return value;
  try {
    return isList && value.startsWith('{') ? parseArrayLiteral(value) : JSON.parse(value);
  } catch {
    return value;
  }
}

/** One of `words`, however it is written: full_time, Full Time and fulltime are `full-time`. */
export function asWord(text: string, words: readonly string[]): string {
  const letters = (word: string): string => word.toLowerCase().replaceAll(/[^a-z]/g, '');
  return words.find((word) => letters(word) === letters(text)) ?? text;
}

const TIMESTAMP =
  /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?))?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** Postgres writes `2024-05-01 09:30:00.123456+00`; a time without a zone is taken as UTC. */
function asInstant(text: string): string | null {
  const [, day, time = '00:00', zone = 'Z'] = TIMESTAMP.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  const offset = /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone;
  const at = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A day that was kept as the midnight it begins with. */
const asDay = (text: string): string | null =>
  /^(\d{4}-\d\d-\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00(?::?00)?)?)?$/.exec(text)?.[1] ??
  null;
