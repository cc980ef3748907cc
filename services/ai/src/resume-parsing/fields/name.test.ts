import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.ts';
import { layOutText } from '../plain-text/lay-out-text.ts';
import { findName } from './name.ts';

const read = (text: string) => {
  const name = findName(toDocument(layOutText(text)).lines);
  return name === null ? null : [name.first.value, name.last.value];
};

describe('a name', () => {
  it.each([
    ['Ada Lovelace', ['Ada', 'Lovelace']],
    ['Ludwig van Beethoven', ['Ludwig', 'van Beethoven']],
    ['DUPONT Jean', ['Jean', 'DUPONT']],
    ['Jean DUPONT', ['Jean', 'DUPONT']],
    ['Dr. Lena Vasquez', ['Lena', 'Vasquez']],
    ['Mary Jane Watson, PhD', ['Mary Jane', 'Watson']],
    ['Jane Developer', ['Jane', 'Developer']],
    ['Name: Jürgen Groß', ['Jürgen', 'Groß']],
    ['Curriculum Vitae\nAda Lovelace', ['Ada', 'Lovelace']],
    ['Software Engineer\nJohn Smith', ['John', 'Smith']],
  ])('in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is a trade only where it stands first, and larger than what is below', () => {
    const [first, ...rest] = toDocument(layOutText('Zoë Baker\nWelder\nLeeds')).lines;
    if (first === undefined) throw new Error('There is no line.');
    expect(findName([first, ...rest])).toBeNull();
    const name = findName([{ ...first, size: 2 }, ...rest]);
    expect([name?.first.value, name?.last.value]).toEqual(['Zoë', 'Baker']);
  });

  it.each(['Curriculum Vitae', 'New York, NY', 'ada@example.com', 'We build things', '1815'])(
    'is not %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
