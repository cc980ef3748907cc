import { memo, useEffect, useMemo, useRef } from 'react';
import type { ParsedResume } from './read-file.ts';
import { segmentsOf } from './source-segments.ts';
import styles from './source-text.module.css';

interface Props {
  parsed: ParsedResume;
  /** The field whose place is shown. */
  shown: string | null;
}

/** A share of the pane's height above the place that is shown. */
const ABOVE = 0.3;

/** The text of the file with what was read from it marked, scrolled to the field that is looked at. */
export const SourceText = memo(function SourceText({ parsed, shown }: Props) {
  const pane = useRef<HTMLElement>(null);
  const { source, spans } = parsed;
  const active = (shown === null ? undefined : spans[shown]) ?? null;
  const segments = useMemo(
    () => segmentsOf(source.text, Object.values(spans), active),
    [source, spans, active],
  );
  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>('[data-active]');
    if (pane.current === null || mark === null || mark === undefined) return;
    pane.current.scrollTo({ top: mark.offsetTop - pane.current.clientHeight * ABOVE });
  }, [active]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
    <section ref={pane} className={styles['pane']} aria-label="Text of the file" tabIndex={0}>
      <p className={styles['text']} dir="auto">
        {segments.map(({ text, isRead, isActive }, index) =>
          isRead ? (
            <mark
              // oxlint-disable-next-line react/no-array-index-key -- segments have no other name, and no state
              key={index}
              className={isActive ? styles['active'] : styles['read']}
              data-active={isActive || undefined}
            >
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </section>
  );
});
