/** The field of work a skill comes from. */
export type SkillDomain =
  | 'software'
  | 'data'
  | 'cloud'
  | 'engineering'
  | 'science'
  | 'healthcare'
  | 'social-service'
  | 'teaching'
  | 'trades'
  | 'production'
  | 'transport'
  | 'agriculture'
  | 'protective'
  | 'finance'
  | 'legal'
  | 'hospitality'
  | 'business'
  | 'design'
  | 'arts'
  | 'general';

/** One row of the dictionary. Other rows are referred to by their `name`. */
export interface SkillConcept {
  name: string;
  /** Other spellings. Hyphen and space are the same; case is ignored. */
  aliases?: readonly string[];
  /** Spellings that are also everyday words: they count only beside other skills or after a cue. */
  contextAliases?: readonly string[];
  /** The broader skill: whoever has this one has practised that one. */
  parent?: string;
  /** Broader skills beside `parent`: a framework belongs to its language and to its field. */
  alsoUnder?: readonly string[];
  /** Skills that carry over in part. */
  related?: readonly string[];
  /**
   * What `name` needs to count when it is also an everyday word: `case`, the exact capitals;
   * `context`, the capitals and a neighbouring skill or cue word.
   */
  needs?: 'case' | 'context';
}
