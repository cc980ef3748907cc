import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { linesOf } from './posting-lines.ts';
import styles from './posting-text.module.css';
import { findQuotes, segmentsOf } from './quote-segments.ts';
import { Segments } from './quoted-text.tsx';
import { useQuotes } from './quotes-context.ts';

const SHOWN_CHARACTERS = 8_000;

interface Props {
  /** The posting's field that the text is. */
  field: string;
  text: string;
  language: string | null;
}

/** A text of the posting line by line, with what is quoted of it marked. Long ones are cut. */
export function PostingText({ field, text, language }: Props) {
  const { all, active } = useQuotes();
  const [isWhole, setIsWhole] = useState(false);
  // A quote from the rest brings the rest; it stays then.
  if (active?.field === field && !isWhole) setIsWhole(true);
  const isCut = !isWhole && text.length > SHOWN_CHARACTERS;
  const shown = isCut ? text.slice(0, SHOWN_CHARACTERS) : text;
  const found = findQuotes(
    text,
    all.filter((quote) => quote.field === field),
  );
  return (
    <>
      <div className={styles['text']} {...(isLanguage(language) ? { lang: language } : {})}>
        {linesOf(shown).map((line) => (
          <div key={line.from} className={styles[line.kind]} dir="auto">
            <Segments segments={segmentsOf(shown, line, found)} active={active} />
          </div>
        ))}
      </div>
      {isCut && (
        <Button onClick={() => setIsWhole(true)}>
          Show all {text.length.toLocaleString('en')} characters
        </Button>
      )}
    </>
  );
}

const isLanguage = (tag: string | null): tag is string =>
  tag !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag);
