import { expect, it } from 'vitest';
import { refuseWrongEnding } from './file-ending.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const isRefused = (name: string, content: string): boolean => {
  try {
    refuseWrongEnding(name, bytes(content));
    return false;
  } catch {
    return true;
  }
};

it.each([
  ['cv.pdf', '%PDF-1.7', false],
  ['CV.PDF', '%PDF-1.7', false],
  ['cv.txt', 'Welder', false],
  ['photo.jpeg', '\xff\xd8\xff', false],
  ['cv', '%PDF-1.7', false],
  ['cv 2.0', 'Welder', false],
  ['Dr. Mira Okafor', 'Welder', false],
  // What it is nobody knows: whoever reads it says so.
  ['cv.pdf', 'MZ\x90\0', false],
  ['cv.pdf', 'Welder', true],
  ['cv.pdf', '\x89PNG\r\n\x1a\n', true],
  ['cv.docx', '%PDF-1.7', true],
  ['cv.exe', 'Welder', true],
  ['cv.mp3', '%PDF-1.7', true],
])('a file called %j that begins with %j is refused: %s', (name, content, expected) => {
  expect(isRefused(name, content)).toBe(expected);
});
