import { describe, expect, it } from 'vitest';
import { acceptOf, refusalOf } from './accepted-files.ts';

const formats = [
  { extension: 'pdf', contentType: 'application/pdf', maxBytes: 10_485_760 },
  { extension: 'txt', contentType: 'text/plain', maxBytes: 10_485_760 },
];
const refusal = (name: string, size = 100) => refusalOf({ name, size }, formats);

describe('a file for the résumé reader', () => {
  it.each(['cv.pdf', 'CV.PDF', 'cv.txt', 'export.zip', 'cv', 'cv 2.0'])(
    'may be called %s',
    (name) => {
      expect(refusal(name)).toBeNull();
    },
  );

  it('is refused by its ending', () => {
    expect(refusal('cv.exe')).toMatch('cv.exe is neither a PDF');
  });

  it('is refused past the largest size and not at it', () => {
    expect(refusal('cv.pdf', 10_485_760)).toBeNull();
    expect(refusal('cv.pdf', 10_485_761)).toBe('The file exceeds 10485760 bytes (10 MiB).');
    expect(refusal('export.zip', 10_485_761)).toMatch('exceeds');
  });

  it('is refused when it is empty', () => {
    expect(refusal('cv.pdf', 0)).toMatch('empty');
  });

  it('is offered by the input', () => {
    expect(acceptOf(formats)).toBe('.pdf,.txt,.zip');
  });
});
