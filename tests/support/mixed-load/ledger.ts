/** What the fleet has acknowledged to one user, by which its rows are judged afterwards. */
export interface Ledger {
  postings: string[];
  tracked: string[];
  /** Applications that were written for them; each takes a unit of their plan. */
  generated: string[];
  /** The last acknowledged flag of each posting that was saved or let go. */
  saved: Map<string, boolean>;
}

export const newLedger = (): Ledger => ({
  postings: [],
  tracked: [],
  generated: [],
  saved: new Map(),
});
