/** Words of a posting that an analysis rests on. */
export interface Quote {
  id: number;
  /** The posting's field it stands in. */
  field: string;
  /** Verbatim from that field. */
  quote: string;
}

/** A stretch of a text and the quotes that cover it. */
export interface Segment {
  /** Where it begins in the text, in UTF-16 units. */
  from: number;
  text: string;
  quoteIds: readonly number[];
}

interface Found {
  id: number;
  from: number;
  to: number;
}

const LETTERS = /^[\p{L}\p{N}]{2}$/u;

/** Where the quotes stand in a text, once each; quotes that are not in it are left out. */
export function findQuotes(text: string, quotes: readonly Quote[]): Found[] {
  return quotes.flatMap(({ id, quote }) => {
    const from = placeOf(text, quote);
    return from === -1 ? [] : [{ id, from, to: from + quote.length }];
  });
}

/** The first place where the quote is no part of a longer word (`Go` in `Google`), else the first. */
function placeOf(text: string, quote: string): number {
  if (quote === '') return -1;
  const first = text.indexOf(quote);
  for (let at = first; at !== -1; at = text.indexOf(quote, at + 1)) {
    const joins = LETTERS.test(text.slice(at - 1, at + 1)) && at > 0;
    if (!joins && !LETTERS.test(text.slice(at + quote.length - 1, at + quote.length + 1)))
      return at;
  }
  return first;
}

/**
 * The part of a text from `from` up to `to`, cut wherever a quote begins or ends: quotes may overlap,
 * and each stretch knows all that cover it.
 */
export function segmentsOf(
  text: string,
  { from, to }: { from: number; to: number },
  found: readonly Found[],
): Segment[] {
  const within = found.filter((quote) => quote.from < to && quote.to > from);
  const cuts = [from, to, ...within.flatMap((quote) => [quote.from, quote.to])]
    .filter((cut) => cut >= from && cut <= to)
    .toSorted((a, b) => a - b);
  return cuts.flatMap((start, index) => {
    const end = cuts[index + 1] ?? start;
    if (end === start) return [];
    const covering = within.filter((quote) => quote.from <= start && quote.to >= end);
    return [{ from: start, text: text.slice(start, end), quoteIds: covering.map(({ id }) => id) }];
  });
}
