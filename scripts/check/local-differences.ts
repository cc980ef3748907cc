/**
 * What env.local of a service does without because a stand-in takes the place of what needs it.
 * Everything else that one environment binds, all of them bind.
 */
export const UNNEEDED_LOCALLY: Readonly<Record<string, readonly string[]>> = {};
