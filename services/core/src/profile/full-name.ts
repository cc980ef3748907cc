/** The first word is the first name, the rest the last name; a single word is a first name. */
export function splitName(fullName: string): { firstName: string; lastName: string | null } {
  const [firstName = fullName, ...rest] = fullName.split(/\s+/);
  return { firstName, lastName: rest.length === 0 ? null : rest.join(' ') };
}
