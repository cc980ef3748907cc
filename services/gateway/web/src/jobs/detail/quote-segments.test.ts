import { describe, expect, it } from 'vitest';
import { linesOf } from './posting-lines.ts';
import { findQuotes, segmentsOf } from './quote-segments.ts';

const quote = (id: number, words: string) => ({ id, field: 'description', quote: words });

describe('segmentsOf', () => {
  const text = '- Build services with Go\nOn call';
  const found = findQuotes(text, [quote(1, 'Build services'), quote(2, 'services with Go')]);

  it('cuts where quotes begin and end, and knows all that cover a stretch', () => {
    expect(segmentsOf(text, { from: 0, to: text.length }, found)).toEqual([
      { from: 0, text: '- ', quoteIds: [] },
      { from: 2, text: 'Build ', quoteIds: [1] },
      { from: 8, text: 'services', quoteIds: [1, 2] },
      { from: 16, text: ' with Go', quoteIds: [2] },
      { from: 24, text: '\nOn call', quoteIds: [] },
    ]);
  });

  it('keeps a quote that begins before the part that is shown', () => {
    const [line] = linesOf(text);
    const whole = findQuotes(text, [quote(3, '- Build services with Go')]);
    expect(line).toEqual({ kind: 'item', from: 2, to: 24 });
    expect(segmentsOf(text, line ?? { from: 0, to: 0 }, whole)).toEqual([
      { from: 2, text: 'Build services with Go', quoteIds: [3] },
    ]);
  });

  it('loses no character of a text, whatever is quoted', () => {
    const parts = segmentsOf(text, { from: 3, to: 20 }, found).map((part) => part.text);
    expect(parts.join('')).toBe(text.slice(3, 20));
  });

  it('takes a word before the beginning of a longer one', () => {
    expect(findQuotes('Google, or Go', [quote(6, 'Go')])).toEqual([{ id: 6, from: 11, to: 13 }]);
    expect(findQuotes('Google', [quote(7, 'Go')])).toEqual([{ id: 7, from: 0, to: 2 }]);
  });

  it('leaves out what is not in the text', () => {
    expect(findQuotes(text, [quote(4, 'Rust'), quote(5, '')])).toEqual([]);
  });
});

describe('linesOf', () => {
  it('tells headings, items, text and space apart and leaves markup alone', () => {
    const text = '## Team\n\n* six people\n<h1>Boss</h1>\n#1 in the market';
    const shown = linesOf(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);
    expect(shown).toEqual([
      ['heading', 'Team'],
      ['space', ''],
      ['item', 'six people'],
      ['text', '<h1>Boss</h1>'],
      ['text', '#1 in the market'],
    ]);
  });
});
