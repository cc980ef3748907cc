/** One thing that is wrong, or, as a notice, that could not be looked at. */
export interface Problem {
  /** Where to look: a path from the root, with line or environment where there is one. */
  place: string;
  what: string;
  /** A notice is printed and fails nothing. */
  notice?: boolean;
}

export interface Check {
  name: string;
  /** What to do when it fails. */
  remedy: string;
  /** An empty list means that all is well. Throws only where the check itself is broken. */
  run(): Promise<Problem[]>;
}
