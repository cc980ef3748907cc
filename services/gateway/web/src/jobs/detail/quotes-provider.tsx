import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Analysis, dimensionsOf } from '../../analysis/analysis.ts';
import type { Quote } from './quote-segments.ts';
import { QuotesContext } from './quotes-context.ts';
import { scrollToQuote } from './scroll-to-quote.ts';

interface Asked {
  quote: Quote;
  reason: string;
  from: HTMLElement;
}

/** What an analysis quotes from the posting, for its evidence and for the posting's text. */
export function QuotesProvider({
  analysis,
  children,
}: {
  analysis: Analysis | null;
  children: ReactNode;
}) {
  const all = useMemo(() => (analysis === null ? [] : quotesOf(analysis)), [analysis]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (asked !== null && root.current !== null) scrollToQuote(root.current, asked.quote.id);
  }, [asked]);

  const value = useMemo(
    () => ({
      all,
      active: asked?.quote ?? null,
      reason: asked?.reason ?? '',
      show: (
        { field, quote }: Pick<Quote, 'field' | 'quote'>,
        reason: string,
        from: HTMLElement,
      ) => {
        const found = all.find((one) => one.field === field && one.quote === quote);
        if (found !== undefined) setAsked({ quote: found, reason, from });
      },
      back: () => {
        asked?.from.focus({ preventScroll: true });
        asked?.from.scrollIntoView({ block: 'center' });
        setAsked(null);
      },
    }),
    [all, asked],
  );
  return (
    <QuotesContext value={value}>
      <div ref={root}>{children}</div>
    </QuotesContext>
  );
}

function quotesOf(analysis: Analysis): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { evidence } of dimensionsOf(analysis)) {
    for (const { source, field, quote } of evidence) {
      const key = JSON.stringify([field, quote]);
      if (source !== 'posting' || quotes.has(key)) continue;
      quotes.set(key, { id: quotes.size, field, quote });
    }
  }
  return [...quotes.values()];
}
