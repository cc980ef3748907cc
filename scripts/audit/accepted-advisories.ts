export interface Accepted {
  /** As GitHub names it: GHSA-…. */
  advisory: string;
  package: string;
  /** Why it does not concern us, in a sentence that a reviewer can check. */
  reason: string;
  /** From this day on it is reported again: reasons go out of date. */
  untilDay: `${number}-${number}-${number}`;
}

/** Known vulnerabilities of what we depend on that we have looked at and live with. */
export const ACCEPTED_ADVISORIES: readonly Accepted[] = [];
