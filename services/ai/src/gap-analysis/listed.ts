const NAMED_MAX = 3;

/** “a, b and c”; of more than three the rest as a number. */
export function listed(items: readonly string[]): string {
  const named = items.slice(0, NAMED_MAX);
  const rest = items.length - named.length;
  const parts = rest > 0 ? [...named, `${rest} more`] : named;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** “1 month”, “5 months”. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
