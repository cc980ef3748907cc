/**
 * A number as people write it on either side of the ocean: `1,200`, `45.000`, `45 000`, `1.234,56`,
 * `12,5`, `1’200`, `12,00,000`. A single separator before exactly three digits sets off thousands.
 */
export function numberOf(written: string): number | null {
  const text = written.replaceAll(/[\s'’\u00a0\u202f\u2009]/g, '');
  const decimal = decimalMark(text);
  const whole = decimal === -1 ? text : text.slice(0, decimal);
  const fraction = decimal === -1 ? '' : text.slice(decimal + 1);
  const value = Number(`${whole.replaceAll(/[.,]/g, '')}.${fraction || '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** Where the decimal mark is, or -1. */
function decimalMark(text: string): number {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last === -1) return -1;
  const digitsAfter = text.length - last - 1;
  const mark = text.charAt(last);
  const isOnly = text.indexOf(mark) === last;
  const otherBefore = text.slice(0, last).includes(mark === '.' ? ',' : '.');
  if (otherBefore) return last;
  if (!isOnly) return -1;
  return digitsAfter === 3 ? -1 : last;
}
