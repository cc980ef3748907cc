import { describe, expect, it } from 'vitest';
import { segmentsOf } from './source-segments.ts';

const TEXT = 'Ada Lovelace, London';
const marks = (spans: { start: number; end: number }[], active: number | null = null) =>
  segmentsOf(TEXT, spans, active === null ? null : (spans[active] ?? null)).map(
    ({ text, isRead, isActive }) => (isActive ? `<${text}>` : isRead ? `[${text}]` : text),
  );

describe('the segments of a source', () => {
  it('are one where nothing was read', () => {
    expect(marks([])).toEqual([TEXT]);
  });

  it('show what was read and what is looked at', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 14, end: 20 },
    ];
    expect(marks(spans, 1)).toEqual(['[Ada]', ' Lovelace, ', '<London>']);
  });

  it('may overlap', () => {
    const spans = [
      { start: 0, end: 12 },
      { start: 4, end: 20 },
    ];
    expect(marks(spans)).toEqual([`[${TEXT}]`]);
    expect(marks(spans, 1)).toEqual(['[Ada ]', '<Lovelace, London>']);
  });

  it('are the whole text, whatever the spans are', () => {
    const spans = [
      { start: -3, end: 400 },
      { start: 9, end: 5 },
      { start: 4, end: 4 },
    ];
    expect(
      segmentsOf(TEXT, spans, null)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
  });
});
