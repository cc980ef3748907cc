/** First and last name as one; null where there is neither. */
export function fullName({
  firstName,
  lastName,
}: {
  firstName: string | null;
  lastName: string | null;
}): string | null {
  const parts = [firstName, lastName].filter((part) => part !== null && part.trim() !== '');
  return parts.length === 0 ? null : parts.join(' ');
}
