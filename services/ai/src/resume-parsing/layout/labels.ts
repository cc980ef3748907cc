import { isDateText } from '../fields/dates.ts';
import { isProficiency } from '../fields/proficiency.ts';
import { isPlace } from '../fields/places.ts';
import { headingKind } from '../sections/headings.ts';
import type { Segment } from './segment.ts';

const MOST = 0.6;
const NEARLY_ALL = 0.75;
/** Of the letters' height. */
const SAME_LINE = 0.3;

/** Whether a column on the right only annotates the one on its left: dates, places, levels. */
export function isLabel(column: readonly Segment[]): boolean {
  const labels = column.filter(
    ({ text }) => isDateText(text) || isPlace(text) || isProficiency(text),
  );
  return labels.length >= MOST * column.length;
}

const LIST = /[,;\u2022\u00b7]/;
const MAX_NAME_LENGTH = 40;

/** Whether a column on the left names the lists beside it: each name on the first line of its list. */
export function namesLists(left: readonly Segment[], right: readonly Segment[]): boolean {
  const areNames = left.every(({ text }) => text.length <= MAX_NAME_LENGTH && !LIST.test(text));
  const lists = right.filter(({ text }) => LIST.test(text));
  if (!areNames || left.length < 2 || lists.length < MOST * right.length) return false;
  return left.every(({ y, size }) => right.some((one) => Math.abs(one.y - y) < SAME_LINE * size));
}

/** Whether a column on the left only announces what stands beside it: headings, dates, places. */
export function isLeftLabel(column: readonly Segment[]): boolean {
  const labels = column.filter(
    ({ text }) => headingKind(text) !== null || isDateText(text) || isPlace(text),
  );
  const hasTwo =
    column.filter(({ text }) => headingKind(text) !== null || isDateText(text)).length >= 2;
  return hasTwo && labels.length >= NEARLY_ALL * column.length;
}
