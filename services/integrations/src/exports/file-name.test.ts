import { describe, expect, it } from 'vitest';
import { exportFileName } from './file-name.ts';

describe('the name of an export', () => {
  it.each([
    [['Ada Lovelace', 'Analyst', 'Babbage & Co.'], 'Ada Lovelace - Analyst - Babbage & Co..pdf'],
    [['../../etc', 'a\r\nBcc: x@example.com'], '....etc - a Bcc x@example.com.pdf'],
    [['王小明', '🚀', '"?"'], '王小明.pdf'],
    [['', ' '], 'export.pdf'],
    [['x'.repeat(300), 'e\u0301e\u0301'], `${'x'.repeat(35)} - éé.pdf`],
  ])('made of %j is %s', (parts, name) => {
    expect(exportFileName(parts, 'pdf')).toBe(name);
  });

  it('ends as its format does', () => {
    expect([exportFileName(['cv'], 'text'), exportFileName(['cv'], 'docx')]).toEqual([
      'cv.txt',
      'cv.docx',
    ]);
  });
});
