import { describe, expect, it } from 'vitest';
import { partsOf } from './snippet-parts.ts';

const shown = (snippet: string) =>
  partsOf(snippet).map(({ text, isFound }) => (isFound ? `[${text}]` : text));

describe('a snippet', () => {
  it('is told apart into what was found and what was not', () => {
    expect(shown('a «Staff» and «Engineer».')).toEqual([
      'a ',
      '[Staff]',
      ' and ',
      '[Engineer]',
      '.',
    ]);
    expect(shown('«Staff» «Engineer»')).toEqual(['[Staff]', ' ', '[Engineer]']);
    expect(shown('nothing <b>found</b>')).toEqual(['nothing <b>found</b>']);
  });

  it('loses no text where a mark is not closed', () => {
    expect(
      partsOf('a «b')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a «b');
    expect(
      partsOf('a» b')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a» b');
    expect(partsOf('')).toEqual([]);
  });
});
