import { conceptLabels, concepts } from '@jobmatch/db-schema/concepts';
import { now } from '@jobmatch/db-schema/columns';
import { labelKey } from '@jobmatch/core/label-key';
import { type SQL, sql } from 'drizzle-orm';
import type { Concept, Source } from './concept.ts';
import { jsonChunks } from '../database/json-chunks.ts';

export type Origin = Pick<Source, 'scheme' | 'kind' | 'language'> & { hash: string };

/** Writes concepts with their labels. Again, it changes no row. */
export function upserts(batch: readonly Concept[], origin: Origin): SQL[] {
  const rows = batch.map(({ uri, label, broaderUri }) => [uri, label, broaderUri]);
  return [
    ...jsonChunks(rows).map((chunk) => upsertConcepts(chunk, origin)),
    ...jsonChunks(batch.flatMap(labelsOf)).map((chunk) => upsertLabels(chunk, origin)),
  ];
}

function labelsOf({ uri, label, otherLabels }: Concept) {
  const preferred = labelKey(label);
  const others = new Set(otherLabels.map(labelKey));
  others.delete(preferred);
  return [[preferred, uri, 1], ...[...others].map((key) => [key, uri, 0])];
}

const upsertConcepts = (rows: string, { scheme, kind, language }: Origin): SQL => sql`
  insert into ${concepts} (uri, scheme, kind, label, language, broader_uri)
  select value ->> 0, ${scheme}, ${kind}, value ->> 1, ${language}, value ->> 2
  from json_each(${rows}) where true
  on conflict (uri) do update
    set label = excluded.label, broader_uri = excluded.broader_uri, updated_at = ${now}
    where language = excluded.language
      and (label is not excluded.label or broader_uri is not excluded.broader_uri)`;

const upsertLabels = (rows: string, { language, hash }: Origin): SQL => sql`
  insert into ${conceptLabels} (label_key, language, uri, is_preferred, source_hash)
  select value ->> 0, ${language}, value ->> 1, value ->> 2, ${hash}
  from json_each(${rows}) where true
  on conflict (label_key, uri, language) do update
    set is_preferred = excluded.is_preferred, source_hash = excluded.source_hash
    where source_hash <> excluded.source_hash`;

/** Deletes what earlier files had and these have not. */
export const deletions = ({ scheme, kind, language, hash }: Origin): SQL[] => [
  sql`delete from ${conceptLabels}
    where language = ${language} and source_hash <> ${hash}
      and uri in (select uri from ${concepts} where scheme = ${scheme} and kind = ${kind})`,
  sql`delete from ${concepts}
    where scheme = ${scheme} and kind = ${kind}
      and not exists (select 1 from ${conceptLabels} where ${conceptLabels.uri} = ${concepts.uri})`,
];
