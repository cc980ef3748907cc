import { describe, expect, it } from 'vitest';
import { parseWrittenAnswer } from './written-answer.ts';

const GOOD = {
  summary: 'Plans routes. Ask [name].',
  experience: [
    { job: 1, bullets: ['Counted articles'] },
    { job: 7, bullets: ['Of no job there is'] },
  ],
  skills: ['Python'],
  letter: ['Dear Hiring Team,', 'I plan routes. I am [your name].', 'Sincerely,\nAda'],
};

const parsed = (answer: unknown) => parseWrittenAnswer(JSON.stringify(answer), 2);

describe('what a model writes', () => {
  it('is read without its greeting, placeholders and jobs that are none', () => {
    expect(parsed(GOOD)).toEqual({
      summary: 'Plans routes.',
      bullets: [[], ['Counted articles']],
      skills: ['Python'],
      letter: ['I plan routes.'],
    });
  });

  it('is read from between other words', () => {
    expect(parseWrittenAnswer(`Sure!\n${JSON.stringify(GOOD)}`, 2)).not.toBeNull();
  });

  it.each([
    ['cut off', JSON.stringify(GOOD).slice(0, 80)],
    ['empty', ''],
    ['of another shape', JSON.stringify({ ...GOOD, experience: 'see above' })],
    ['without a letter', JSON.stringify({ ...GOOD, letter: [] })],
    ['no JSON', '{summary: none}'],
  ])('is nothing when it is %s', (_, text) => {
    expect(parseWrittenAnswer(text, 2)).toBeNull();
  });
});
