/**
 * `vectors` is what queries see; `mutations` and their `parts` are what was acknowledged and waits,
 * in order of their keys. Values are float32, heads and settings JSON.
 */
export const TABLES = `
  create table if not exists vectors (
    seq integer primary key, id text not null unique, namespace text, metadata text,
    "values" blob not null);
  create table if not exists mutations (
    seq integer primary key autoincrement, id text not null, kind text not null,
    "acceptedAtMs" integer not null, "visibleAtMs" integer not null);
  create table if not exists parts (
    seq integer primary key autoincrement, mutation integer not null, heads text not null,
    "values" blob not null);
  create index if not exists "partsOfMutation" on parts (mutation);
  create table if not exists settings (name text primary key, value text not null);
`;
