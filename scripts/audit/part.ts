/** One thing that is wrong, and where. */
export interface Finding {
  place: string;
  what: string;
}

/** What a part looked at and found, or why it could not be looked at, which is no pass. */
export type Outcome = { looked: string; found: Finding[] } | { notAsked: string };

export interface Part {
  name: string;
  /** What to do about what it finds. */
  remedy: string;
  run(): Promise<Outcome>;
}
