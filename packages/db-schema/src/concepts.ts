import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, oneOf, timestamps } from './columns.ts';

/** In the order in which they are asked: a skill that both know has the URI of the first. */
export const CONCEPT_SCHEMES = ['esco', 'onet'] as const;
export const CONCEPT_KINDS = ['skill', 'occupation'] as const;

/** Skills and occupations of the taxonomies that were loaded; empty until somebody loads one. */
export const concepts = sqliteTable(
  'concepts',
  {
    uri: text('uri').primaryKey().notNull(),
    scheme: text('scheme', { enum: CONCEPT_SCHEMES }).notNull(),
    kind: text('kind', { enum: CONCEPT_KINDS }).notNull(),
    /** As first loaded: a further language adds labels only. */
    label: text('label').notNull(),
    language: text('language').notNull(),
    /** Not a reference: what is broader may be a group, which is no concept here. */
    broaderUri: text('broader_uri'),
    ...timestamps(),
  },
  (t) => [
    oneOf('concepts_scheme_known', t.scheme, CONCEPT_SCHEMES),
    oneOf('concepts_kind_known', t.kind, CONCEPT_KINDS),
  ],
);

/** Every name of a concept, in the form in which names are compared (core's `labelKey`). */
export const conceptLabels = sqliteTable(
  'concept_labels',
  {
    labelKey: text('label_key').notNull(),
    language: text('language').notNull(),
    uri: text('uri')
      .notNull()
      .references(() => concepts.uri, { onDelete: 'cascade' }),
    isPreferred: flag('is_preferred'),
    /** SHA-256 of the files that have it: a label of files since replaced is deleted. */
    sourceHash: text('source_hash').notNull(),
  },
  (t) => [
    // Led by the key, so it is also the index by which a name is found.
    primaryKey({ columns: [t.labelKey, t.uri, t.language] }),
    index('concept_labels_by_uri').on(t.uri),
  ],
);
