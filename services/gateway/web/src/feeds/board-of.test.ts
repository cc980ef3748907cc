import { describe, expect, it } from 'vitest';
import { boardOf, enteredBoard } from './board-of.ts';

describe('the address of a board', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/123', 'greenhouse', 'acme'],
    ['https://job-boards.eu.greenhouse.io/Acme', 'greenhouse', 'acme'],
    ['jobs.lever.co/acme-co?team=x', 'lever', 'acme-co'],
    ['https://jobs.ashbyhq.com/acme', 'ashby', 'acme'],
    ['https://apply.workable.com/acme/j/1', 'workable', 'acme'],
    ['https://careers.smartrecruiters.com/Acme1', 'smartrecruiters', 'acme1'],
    ['https://acme.recruitee.com/o/nurse', 'recruitee', 'acme'],
    ['https://acme.recruitee.com', 'recruitee', 'acme'],
  ])('%s names a board', (address, boardType, token) => {
    expect(boardOf(address)).toEqual({ boardType, token });
  });

  it.each(['acme', 'https://example.com/acme', 'https://evil.test/jobs.lever.co/acme', ''])(
    '%s does not',
    (address) => {
      expect(boardOf(address)).toBeNull();
    },
  );

  it('goes before the type that was chosen, and a name goes with it', () => {
    const entered = { boardType: 'ashby', token: ' https://jobs.lever.co/acme ' };
    expect(enteredBoard(entered)).toEqual({ boardType: 'lever', token: 'acme' });
    expect(enteredBoard({ boardType: 'ashby', token: ' Acme ' })).toEqual({
      boardType: 'ashby',
      token: 'acme',
    });
  });
});
