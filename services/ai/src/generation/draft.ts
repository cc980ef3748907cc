/**
 * What is written of a document, by a model or by rules. Everything else in it (employers, titles,
 * dates, schools, the greeting, the name) is taken from the profile and the posting by code.
 */
export interface Draft {
  summary: string;
  /** For each work experience, in the profile's order. */
  bullets: string[][];
  skills: string[];
  /** The paragraphs of the letter, without greeting and closing. */
  letter: string[];
}
