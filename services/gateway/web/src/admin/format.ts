/** In place of a figure that there is none of yet. */
export const UNKNOWN = '–';

const whole = new Intl.NumberFormat('en-GB');
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const cents = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 8,
});
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

export const count = (value: number): string => whole.format(value);

/** Of a share of 0–1. */
export const percent = (value: number | null): string =>
  value === null ? UNKNOWN : share.format(value);

/** US dollars; under one dollar to three digits, since calls of small models cost fractions of a cent. */
export function usd(value: number | null): string {
  if (value === null) return UNKNOWN;
  return Math.abs(value) < 1 ? cents.format(Number(value.toPrecision(3))) : dollars.format(value);
}

export function milliseconds(value: number | null): string {
  if (value === null) return UNKNOWN;
  return value < 1000 ? `${whole.format(value)} ms` : `${decimal.format(value / 1000)} s`;
}

/** To two decimals. */
export const figure = (value: number | null): string =>
  value === null ? UNKNOWN : decimal.format(value);

/** A size in powers of 1024. */
export function bytes(value: number): string {
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(value, 1)) / 10));
  return `${decimal.format(value / 1024 ** unit)} ${UNITS[unit] ?? ''}`;
}

/** `growthOpportunities`, `mlm-scheme` or `generate_embedding` in words. */
export function words(name: string): string {
  const spaced = name
    .replaceAll(/[-_]+/g, ' ')
    .replaceAll(/(?<=[a-z])[A-Z]/g, ' $&')
    .toLowerCase()
    .replaceAll(/\b(?:ai|api|mlm)\b/g, (short) => short.toUpperCase());
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
