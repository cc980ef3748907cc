const UNITS = ['', ' k', ' M', ' G', ' T'] as const;

/** Three digits that count, and a unit: 12.3 k. */
export function figure(value: number): string {
  if (value === 0) return '0';
  const steps = Math.floor(Math.log10(Math.abs(value)) / 3 + 1e-12);
  const index = Math.min(Math.max(steps, 0), UNITS.length - 1);
  return `${digits(value / 1000 ** index)}${UNITS[index] ?? ''}`;
}

export const bytes = (value: number): string => `${figure(value)}B`.replace(/(?<! [kMGT])B$/, ' B');

/** Dollars; cents where there are few. */
export const money = (value: number): string =>
  value === 0 ? '0' : value < 0.005 ? '< 0.01' : value < 100 ? value.toFixed(2) : figure(value);

export const percent = (share: number): string => `${digits(share * 100)} %`;

const digits = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
