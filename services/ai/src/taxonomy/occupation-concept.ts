/**
 * One row of the table of occupations. Other rows and skills are referred to by their `name`; where
 * there are several of a kind, a bar stands between them.
 */
export interface OccupationConcept {
  /** The job title as an English-speaking employer writes it, in the singular. */
  name: string;
  /** Minor group of the Standard Occupational Classification 2018 it falls into: `15-1200`. */
  socGroup: string;
  /** Other titles and abbreviations in English. Hyphen and space are the same; case is ignored. */
  aliases?: string;
  /** Titles that are also everyday words or names of something else: they count in capitals only. */
  contextAliases?: string;
  /** Titles in other languages, each gendered form of its own. */
  otherLanguages?: string;
  /** Occupations that people move to and from. */
  related?: string;
  /** Names of skills that the work takes. */
  skills?: string;
}
