/** What the numbers of minor groups end with; three of SOC 2018's differ. */
const UNUSUAL = new Map([
  ['15-1', '15-1200'],
  ['31-1', '31-1100'],
  ['51-5', '51-5100'],
]);

/**
 * The minor group of a SOC 2018 or O*NET-SOC code: `29-1141.03` is of 29-1000. The first digit after
 * the hyphen decides. Source: "2018 Standard Occupational Classification Manual", classification
 * structure, where 15-1200, 31-1100 and 51-5100 are the groups that do not end with 000.
 */
export function minorGroup(code: string): string {
  const prefix = /^\d{2}-\d(?=\d{3})/.exec(code)?.[0];
  if (prefix === undefined) throw new Error(`${code} is not a SOC code.`);
  return UNUSUAL.get(prefix) ?? `${prefix}000`;
}

/**
 * For each code, the other codes of its minor group. A code that is alone in its group is left out:
 * nothing could be found for it.
 */
export function groupMembers(codes: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = Map.groupBy(codes, minorGroup);
  const members = codes.map((code): [string, Set<string>] => [
    code,
    new Set(groups.get(minorGroup(code))?.filter((other) => other !== code)),
  ]);
  return new Map(members.filter(([, others]) => others.size > 0));
}
