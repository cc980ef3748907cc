import { Fragment } from 'react';
import type { Quote, Segment } from './quote-segments.ts';
import { findQuotes, segmentsOf } from './quote-segments.ts';
import { useQuotes } from './quotes-context.ts';
import styles from './quoted-text.module.css';

/** A stretch of a text with its quotes marked; always text nodes, whatever it holds. */
export function Segments({ segments, active }: { segments: Segment[]; active: Quote | null }) {
  return segments.map(({ from, text, quoteIds }) =>
    quoteIds.length === 0 ? (
      <Fragment key={from}>{text}</Fragment>
    ) : (
      <mark
        key={from}
        className={markOf(active !== null && quoteIds.includes(active.id))}
        data-quotes={quoteIds.join(' ')}
        tabIndex={-1}
      >
        {text}
      </mark>
    ),
  );
}

interface WordsProps {
  field: string;
  text: string;
  /** The list that the words are an entry of: a quote that is another entry is not looked for. */
  among?: readonly string[];
}

/** A few words of the posting, within a line, with what is quoted of them marked. */
export function QuotedWords({ field, text, among = [] }: WordsProps) {
  const { all, active } = useQuotes();
  const quotes = all.filter(
    (quote) => quote.field === field && (quote.quote === text || !among.includes(quote.quote)),
  );
  const found = findQuotes(text, quotes);
  return (
    <bdi className={styles['words']} dir="auto">
      <Segments segments={segmentsOf(text, { from: 0, to: text.length }, found)} active={active} />
    </bdi>
  );
}

/** A value that is shown in other words than it is stored in: marked as a whole. */
export function QuotedValue({ fields, text }: { fields: readonly string[]; text: string }) {
  const { all, active } = useQuotes();
  const quotes = all.filter(({ field }) => fields.includes(field));
  if (quotes.length === 0) return text;
  return (
    <mark
      className={markOf(active !== null && fields.includes(active.field))}
      data-quotes={quotes.map(({ id }) => id).join(' ')}
      tabIndex={-1}
    >
      {text}
    </mark>
  );
}

const markOf = (isActive: boolean): string =>
  `${styles['mark']} ${isActive ? styles['active'] : ''}`;
