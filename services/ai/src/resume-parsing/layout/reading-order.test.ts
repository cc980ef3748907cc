import { describe, expect, it } from 'vitest';
import { readingOrder } from './reading-order.ts';
import type { Segment } from './segment.ts';

const at = (left: number, y: number, text: string): Segment => ({
  text,
  left,
  right: left + 5 * text.length,
  y,
  size: 10,
  font: 'a',
});
const read = (segments: Segment[]) => readingOrder(segments).map(({ text }) => text);

describe('the order in which lines are read', () => {
  it('is column by column, however the baselines lie', () => {
    const segments = [
      at(10, 10, 'A heading over the whole width of a page, from margin to margin, and on and on'),
      ...['Skills', 'Java', 'Go'].map((text, row) => at(10, 40 + 15 * row, text)),
      ...['Experience', 'Acme', 'Wrote code'].map((text, row) => at(200, 47 + 15 * row, text)),
    ];
    const lines = readingOrder(segments);
    expect(lines.map(({ text }) => text).slice(1)).toEqual([
      'Skills',
      'Java',
      'Go',
      'Experience',
      'Acme',
      'Wrote code',
    ]);
    expect(lines.filter(({ startsFlow }) => startsFlow).map(({ text }) => text)).toEqual([
      'Experience',
    ]);
  });

  it('keeps dates at the right margin on their lines', () => {
    expect(
      read([
        at(10, 10, 'Acme'),
        at(300, 10, '2019 - 2020'),
        at(10, 25, 'Engineer'),
        at(300, 25, 'Berlin, Germany'),
        at(10, 60, 'Globex'),
        at(300, 60, '2018 - 2019'),
      ]),
    ).toEqual(['Acme\t2019 - 2020', 'Engineer\tBerlin, Germany', 'Globex\t2018 - 2019']);
  });

  it('puts headings in the margin before what stands beside them', () => {
    expect(
      read([
        at(10, 10, 'Experience'),
        at(120, 10, 'Acme'),
        at(120, 25, 'Engineer'),
        at(10, 50, 'Education'),
        at(120, 50, 'A university'),
        at(10, 80, 'Skills'),
        at(120, 80, 'Java'),
      ]),
    ).toEqual(['Experience', 'Acme', 'Engineer', 'Education', 'A university', 'Skills', 'Java']);
  });

  it('reads entries side by side under one heading one after the other', () => {
    expect(
      read([
        at(10, 10, 'Projects'),
        at(10, 30, 'One'),
        at(200, 30, 'Two'),
        at(10, 45, 'The first project'),
        at(200, 45, 'The second project'),
        at(10, 80, 'Skills'),
        at(10, 95, 'Java'),
      ]),
    ).toEqual([
      'Projects',
      'One',
      'The first project',
      'Two',
      'The second project',
      'Skills',
      'Java',
    ]);
  });
});
