import { describe, expect, it } from 'vitest';
import { mendText } from './mend-text.ts';

describe('text as a font draws it', () => {
  it.each([
    ['Certi\0cations', 'Certifications'],
    ['StackOver\0ow work\0ow', 'StackOverflow workflow'],
    ['o\0ce sta\0 e\0ective', 'office staff effective'],
    ['\ufb01nance and \ufb02ow', 'finance and flow'],
    ['E X P E R I E N C E', 'EXPERIENCE'],
    ['W O R K   H I S T O R Y', 'WORK HISTORY'],
    ['\uf0e0 ada@example.com', 'ada@example.com'],
    ['a\u200bb\u00a0c', 'ab c'],
    ['C R', 'C R'],
    ['R, C, D', 'R, C, D'],
  ])('%j becomes %j', (drawn, text) => {
    expect(mendText(drawn)).toBe(text);
  });
});
