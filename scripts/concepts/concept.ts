import type { CONCEPT_KINDS, CONCEPT_SCHEMES } from '@jobmatch/db-schema/concepts';

export interface Concept {
  uri: string;
  label: string;
  otherLabels: readonly string[];
  broaderUri: string | null;
  /** False of what the taxonomy has withdrawn or not published yet. */
  isReleased: boolean;
}

/** All there is of one kind in one language: what is not in its files any more is not kept. */
export interface Source {
  scheme: (typeof CONCEPT_SCHEMES)[number];
  kind: (typeof CONCEPT_KINDS)[number];
  /** ISO 639-1. */
  language: string;
  files: readonly string[];
  concepts: () => AsyncIterable<Concept>;
}
