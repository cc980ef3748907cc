import { describe, expect, it } from 'vitest';
import { phrasesOf } from './query-phrases.ts';
import { SNIPPET_MAX, snippetOf } from './snippets.ts';

const posting = (
  description: string | null,
  more: { title?: string; requirements?: string } = {},
) => ({
  title: 'Keeper',
  requirements: null,
  description,
  ...more,
});

const snippet = (description: string | null, query: string, more = {}): string =>
  snippetOf(posting(description, more), phrasesOf(query));

const FILLER = 'The plant runs day and night and is kept in order by a small crew. ';

describe('a snippet', () => {
  it.each([
    ['Writes C++ and C# daily', 'c++', 'Writes «C++» and C# daily'],
    ['Tooling in node.js.', 'Node.js', 'Tooling in «node.js».'],
    ['js, then node', 'node.js', 'js, then node'],
    ['Services on .NET', '.net', 'Services on .«NET»'],
    ['Büro in Köln', 'buro KOLN', '«Büro» in «Köln»'],
    ['Bu\u0308ro in Ko\u0308ln', 'büro', '«Bu\u0308ro» in Ko\u0308ln'],
    ['Работа: Сварщик', 'сварщик', 'Работа: «Сварщик»'],
    ['Cooking for cooks', 'cook', 'Cooking for cooks'],
    [
      'Runs <b>pumps</b> &amp; <script>alert("pumps")</script>valves',
      'pumps',
      'Runs «pumps» & valves',
    ],
    ['A « quoted » pump', 'pump', 'A " quoted " «pump»'],
    ['Ends in <img src=x onerror=pump', 'pump', 'Ends in img src=x onerror=«pump»'],
    ['a < b and pump', 'pump', 'a < b and «pump»'],
  ])('of %j for %j is %j', (description, query, expected) => {
    expect(snippet(description, query)).toBe(expected);
  });

  it('is from where the most of the words are', () => {
    const text = `${FILLER.repeat(5)}Pumps alone. ${FILLER.repeat(5)}Pumps and valves. ${FILLER.repeat(5)}`;
    const found = snippet(text, 'valves pumps');
    expect(found).toContain('«Pumps» and «valves»');
    expect(found).toMatch(/^….*…$/);
    expect(snippet('A pump', 'pump valve', { requirements: 'Pump and valve' })).toBe(
      '«Pump» and «valve»',
    );
    expect(snippet('A pump', 'keeper pump valve', { title: 'Keeper of pump and valve' })).toBe(
      '«Keeper» of «pump» and «valve»',
    );
  });

  it('without a word of the query is the opening of the description, unmarked', () => {
    expect(snippet('Runs the plant', 'pumps')).toBe('Runs the plant');
    expect(snippetOf(posting('Runs the plant'), [])).toBe('Runs the plant');
    expect(snippet(null, 'pumps')).toBe('Keeper');
    const opening = snippet(FILLER.repeat(9), 'pumps');
    expect(opening.length).toBeLessThanOrEqual(SNIPPET_MAX);
    expect(opening).toMatch(/^The plant .*\w…$/);
  });

  it('of any text is short, well formed, without tags, and what is marked was asked for', () => {
    const pieces = [
      ...[
        'pump',
        'PÜMP',
        'valve',
        'C++',
        'node.js',
        '«',
        '»',
        '…',
        '<b>',
        '</b>',
        '<',
        '>',
        '&amp;',
      ],
      ...[
        '&lt;script&gt;',
        '<img ',
        '😀',
        '𝒞𝓸',
        '京都',
        '\u0301',
        '\ud800',
        ' ',
        ' ',
        ' ',
        '\n',
        '\0',
      ],
      ...['x'.repeat(90), '😀'.repeat(150), 'a'.repeat(300), FILLER],
    ];
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const text = (): string =>
      Array.from({ length: next(40) }, () => pieces[next(pieces.length)] ?? '')
        .join('')
        .toWellFormed();
    const asked = new Set(['pump', 'valve', 'c++', 'node.js']);
    let marks = 0;
    for (let i = 0; i < 2000; i += 1) {
      const found = snippet(text(), 'pump valve C++ node.js', {
        title: text(),
        requirements: text(),
      });
      expect(found.length).toBeLessThanOrEqual(SNIPPET_MAX);
      expect(found.isWellFormed()).toBe(true);
      expect(found).not.toMatch(/<[a-z/!?]/i);
      for (const [, mark = ''] of found.matchAll(/«([^«»]*)»/g)) {
        marks += 1;
        const folded = mark.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        expect(asked).toContain(folded.replace(/[^a-z+]+/g, '.'));
      }
      expect(found.replace(/«[^«»]*»/g, '')).not.toMatch(/[«»]/);
    }
    expect(marks).toBeGreaterThan(1000);
  });

  it('of a text made to be slow is quick', async () => {
    // The clock of a Worker stands still while it computes.
    await scheduler.wait(1);
    const begun = Date.now();
    snippet('pump '.repeat(20_000), 'pump '.repeat(100));
    snippet('<'.repeat(100_000), 'pump');
    snippet('a'.repeat(100_000), 'a'.repeat(500));
    await scheduler.wait(1);
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});
