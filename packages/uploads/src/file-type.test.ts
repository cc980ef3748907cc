import { describe, expect, it } from 'vitest';
import { detectType } from './file-type.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A ZIP directory that names these entries, with nothing in them. */
function zip(names: string[], comment = ''): Uint8Array {
  const directory = names.map((name) => {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46, 'latin1');
    return entry;
  });
  const end = Buffer.alloc(22 + comment.length);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(4, 16);
  end.writeUInt16LE(comment.length, 20);
  end.write(comment, 22, 'latin1');
  return Uint8Array.from(Buffer.concat([latin1('PK\x03\x04'), ...directory, end]));
}

const WORD = ['[Content_Types].xml', 'word/document.xml'];

describe('the type of a file', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
    ['GIF89a', 'image/gif'],
    ['%PDF-1.4', 'application/pdf'],
    ['Ada Lovelace\nAnalyst\t1843', 'text/plain'],
    ['RIFF\x01\x02\x03\x04WAVE', null],
    ['\x89PNG', null],
    ['<html>', null],
    ['  \n<?xml version="1.0"?>', null],
    ['<!-- hidden --><b>x', null],
    ['MZ\x90\0', null],
  ])('that begins with %j is %s', (start, type) => {
    expect(detectType(latin1(start))).toBe(type);
  });

  it('of an archive is Word’s only where its directory says so', () => {
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(detectType(zip(WORD))).toBe(docx);
    expect(detectType(zip(WORD, 'a comment'))).toBe(docx);
    expect(detectType(zip(['[Content_Types].xml', 'xl/workbook.xml']))).toBeNull();
    expect(detectType(zip(['evil.exe']))).toBeNull();
    expect(detectType(zip(WORD).slice(0, -22))).toBeNull();
  });

  it('of text ignores a byte order mark and takes any language', () => {
    expect(detectType(new TextEncoder().encode('\ufeff简历'))).toBe('text/plain');
    expect(detectType(new TextEncoder().encode('\ufeff<svg>'))).toBeNull();
  });
});
