import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

describe('a safe file name', () => {
  it.each([
    ['cv.pdf', 'cv.pdf'],
    ['CV.PDF', 'CV.pdf'],
    ['../../etc/passwd', 'etcpasswd.pdf'],
    ['..\\..\\boot.ini', 'boot.ini.pdf'],
    ['C:\\cv.pdf', 'Ccv.pdf'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe.pdf'],
    ['e\u0301tude.pdf', '\u00e9tude.pdf'],
    ['سيرة.pdf', 'سيرة.pdf'],
    ['page.html', 'page.html.pdf'],
    ['...', 'file.pdf'],
    ['', 'file.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['  a   b .pdf', 'a b.pdf'],
    ['lone\ud800.pdf', 'lone\ufffd.pdf'],
  ])('of %j is %j', (name, safe) => {
    expect(safeFileName(name, 'application/pdf')).toBe(safe);
  });

  it('is at most 120 long and is cut between characters', () => {
    expect(safeFileName(`${'a'.repeat(300)}.pdf`, 'application/pdf')).toBe(
      `${'a'.repeat(116)}.pdf`,
    );
    const families = safeFileName(`a${'👩‍👩‍👧'.repeat(50)}.jpeg`, 'image/jpeg');
    expect(families.length).toBeLessThanOrEqual(120);
    expect(families.isWellFormed()).toBe(true);
    expect(families.endsWith('.jpeg')).toBe(true);
  });
});
