/** Months since year 0; `to` is the month after the last. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The months that two dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) may cover at most: a bare year starts
 * in January and ends in December. So a gap or a short stay is found only where the dates leave no
 * other reading. Nothing lies beyond `nowMonth`.
 */
export function widestSpan(start: string, end: string | null, nowMonth: number): Span {
  const from = Math.min(firstMonthOf(start), nowMonth);
  const to = end === null ? nowMonth : Math.min(lastMonthOf(end) + 1, nowMonth);
  return { from, to: Math.max(to, from + 1) };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const firstMonthOf = (date: string): number =>
  yearOf(date) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 0);
const lastMonthOf = (date: string): number =>
  yearOf(date) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 11);

/** The month after the one that `today` (YYYY-MM-DD) is in: what goes on now covers it. */
export const monthAfter = (today: string): number => firstMonthOf(today) + 1;

/** `YYYY-MM` of a month since year 0. */
export const nameOfMonth = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months between spans that none of them covers, up to `until`, earliest first. */
export function uncovered(spans: readonly Span[], until: number): Span[] {
  const gaps: Span[] = [];
  let covered: number | null = null;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (covered !== null && from > covered) gaps.push({ from: covered, to: from });
    covered = Math.max(covered ?? to, to);
  }
  if (covered !== null && until > covered) gaps.push({ from: covered, to: until });
  return gaps;
}
