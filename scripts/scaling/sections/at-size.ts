import { type Case, type Demand, CASES, type Size } from '../demand.ts';
import { figure } from '../figures.ts';
import { SIZES } from '../inputs.ts';

/** The demand of a size at one end of what is assumed. */
export type At = (size: Size, which: Case) => Demand;

/** Of a table with a column for each size. */
export const TITLES = ['accounts', ...SIZES.map(figure)];

/** The likely value, and the ends of the range. */
export const ranged = (show: (value: number) => string, values: readonly number[]): string => {
  const [low = 0, likely = 0, high = 0] = values;
  return `${show(likely)} (${show(low)} – ${show(high)})`;
};

/** A value at every end of what is assumed, for {@link ranged}. */
export const inEachCase = (of: (which: Case) => number): number[] => CASES.map(of);
