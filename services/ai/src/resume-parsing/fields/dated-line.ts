import type { TextLine } from '../document.ts';
import { findPeriods, isDateText } from './dates.ts';

export const isDated = (line: TextLine): boolean =>
  findPeriods(line.text).some(({ isRange }) => isRange) || hasDateOfItsOwn(line.text);

/** Whether a text, or a part of it between marks, is a date; a sentence may have one in its middle. */
export const hasDateOfItsOwn = (text: string): boolean =>
  text.split(/\t|[,:]\s|\s[|\u2022\u00b7\u2013\u2014-]\s|[()]/).some(isDateText);
