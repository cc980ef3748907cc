import { createContext, useContext } from 'react';
import type { Quote } from './quote-segments.ts';

interface Quotes {
  /** All that an analysis quotes from the posting that is shown. */
  all: readonly Quote[];
  /** The one that was asked for last. */
  active: Quote | null;
  /** What it was quoted for. */
  reason: string;
  /** Scrolls to a quote and marks it; `from` is what was pressed, to go back to. */
  show: (quote: Pick<Quote, 'field' | 'quote'>, reason: string, from: HTMLElement) => void;
  /** Goes back to where it was asked for. */
  back: () => void;
}

const nothing = () => undefined;

export const QuotesContext = createContext<Quotes>({
  all: [],
  active: null,
  reason: '',
  show: nothing,
  back: nothing,
});

export const useQuotes = (): Quotes => useContext(QuotesContext);
