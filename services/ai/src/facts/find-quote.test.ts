import { assert, nat, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePosting } from '../analysis/example-inputs.ts';
import { evidenceOfQuote, findQuote } from './find-quote.ts';
import { shownPosting } from './shown-posting.ts';

const DESCRIPTION =
  'We cook.\nYou must   know how to\nrun a <b>grill</b> &amp; a smoker. Write to jane@example.com at once.';
const shown = shownPosting(examplePosting({ description: DESCRIPTION }));
const QUOTE = 'You must know how to run a grill & a smoker.';

describe('a quote', () => {
  it('is found in its field, whatever the white space and the markup between its words', () => {
    const found = findQuote(shown, 'You must know how to run a grill');
    expect(found?.text.field).toBe('description');
    expect(found && DESCRIPTION.slice(found.offset).startsWith('You must   know')).toBe(true);
  });

  it('is cited verbatim from the field', () => {
    const found = findQuote(shown, 'a smoker');
    const evidence = found && evidenceOfQuote(found);
    expect(evidence).toMatchObject({ source: 'posting', field: 'description' });
    expect(DESCRIPTION).toContain(evidence?.quote);
  });

  it('may run over two sentences', () => {
    expect(findQuote(shown, 'We cook. You must know')).not.toBeNull();
  });

  it.each([
    '',
    '  ',
    'u must know',
    'You must kno',
    'jane@example.com',
    'YOU MUST know',
    'grill and a smoker',
  ])('is not “%s”', (quote) => {
    expect(findQuote(shown, quote)).toBeNull();
  });

  it('with any one character changed is not there', () => {
    expect(findQuote(shown, QUOTE)).not.toBeNull();
    const other = string({ minLength: 1, maxLength: 1, unit: 'binary' });
    const at = nat({ max: QUOTE.length - 1 });
    assert(
      property(at, other, (index, character) => {
        pre(character !== QUOTE[index]);
        const changed = QUOTE.slice(0, index) + character + QUOTE.slice(index + 1);
        // White space at an end is no part of the words.
        pre(changed.trim().length === QUOTE.length);
        expect(findQuote(shown, changed)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
