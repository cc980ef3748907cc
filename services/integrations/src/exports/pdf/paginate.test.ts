import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stack, paginate } from './paginate.ts';

const PAGE = 100;

interface Line {
  stack: number;
  index: number;
}

const arbitraryStacks: fc.Arbitrary<Stack<Line>[]> = fc
  .array(
    fc.record({
      count: fc.integer({ min: 1, max: 14 }),
      lineHeight: fc.constantFrom(8, 10, 13),
      spaceBefore: fc.constantFrom(0, 3, 9),
      keepsWithNext: fc.boolean(),
      endsWithNext: fc.boolean(),
      startsPage: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((stacks) =>
    stacks.map(({ count, keepsWithNext, ...stack }, at) => ({
      ...stack,
      // A heading, of which no page is made.
      keepsWithNext: keepsWithNext && count < 3,
      lines: Array.from({ length: count }, (_, index) => ({ stack: at, index })),
    })),
  );

const holdsFor = (
  check: (stacks: Stack<Line>[], placed: ReturnType<typeof paginate<Line>>) => void,
) =>
  fc.assert(
    fc.property(arbitraryStacks, (stacks) => check(stacks, paginate(stacks, PAGE))),
    { seed: 1, numRuns: 300 },
  );

describe('pages', () => {
  it('have every line once, in its order, within their height', () => {
    holdsFor((stacks, placed) => {
      expect(placed.map(({ line }) => line)).toEqual(stacks.flatMap(({ lines }) => lines));
      const wrong = placed.filter(({ line, page, top }, at) => {
        const end = top + (stacks[line.stack]?.lineHeight ?? 0);
        const next = placed[at + 1] ?? { page: page + 1, top: 0 };
        const follows = next.page === page ? next.top >= end : next.top === 0;
        return end > PAGE || !follows || next.page - page > 1;
      });
      expect(wrong).toEqual([]);
    });
  });

  it('never begin or end with one line of a paragraph', () => {
    holdsFor((stacks, placed) => {
      for (const [at, { lines }] of stacks.entries()) {
        if (lines.length === 1) continue;
        const pages = placed.filter(({ line }) => line.stack === at).map(({ page }) => page);
        for (const page of new Set(pages)) {
          expect(pages.filter((other) => other === page).length).toBeGreaterThanOrEqual(2);
        }
      }
    });
  });

  it('never end with a heading, unless headings alone fill them', () => {
    const stack = (count: number, keepsWithNext: boolean, at: number): Stack<Line> => ({
      lines: Array.from({ length: count }, (_, index) => ({ stack: at, index })),
      lineHeight: 10,
      spaceBefore: 0,
      keepsWithNext,
      endsWithNext: false,
      startsPage: false,
    });
    for (let filler = 1; filler < 12; filler += 1) {
      const placed = paginate(
        [stack(filler, false, 0), stack(1, true, 1), stack(2, true, 2), stack(5, false, 3)],
        PAGE,
      );
      const pageOf = (at: number) => placed.find(({ line }) => line.stack === at)?.page;
      expect([pageOf(1), pageOf(2)]).toEqual([pageOf(3), pageOf(3)]);
    }
  });

  it('end within the lines of a paragraph whose end would not show there', () => {
    const paragraph = (at: number, endsWithNext: boolean): Stack<Line> => ({
      lines: Array.from({ length: 5 }, (_, index) => ({ stack: at, index })),
      lineHeight: 10,
      spaceBefore: 0,
      keepsWithNext: false,
      endsWithNext,
      startsPage: false,
    });
    const lastPages = (endsWithNext: boolean) =>
      paginate([paragraph(0, false), paragraph(1, endsWithNext), paragraph(2, false)], PAGE)
        .filter(({ line }) => line.stack === 1)
        .map(({ page }) => page);
    expect(lastPages(false)).toEqual([0, 0, 0, 0, 0]);
    expect(lastPages(true)).toEqual([0, 0, 0, 1, 1]);
  });

  it('begin where something asks for one, and with no space above it', () => {
    const stack = (startsPage: boolean): Stack<string> => ({
      lines: ['line'],
      lineHeight: 10,
      spaceBefore: 5,
      keepsWithNext: false,
      endsWithNext: false,
      startsPage,
    });
    const placed = paginate([stack(true), stack(false), stack(true)], PAGE);
    expect(placed.map(({ page, top }) => [page, top])).toEqual([
      [0, 0],
      [0, 15],
      [1, 0],
    ]);
  });

  it('are filled one after the other by headings that nothing follows', () => {
    const lines = Array.from({ length: 25 }, (_, at) => at);
    const heading = {
      lines,
      lineHeight: 10,
      spaceBefore: 0,
      keepsWithNext: true,
      endsWithNext: false,
      startsPage: false,
    };
    expect(paginate([heading], PAGE).at(-1)).toEqual({ line: 24, page: 2, top: 40 });
  });
});
