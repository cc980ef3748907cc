import { describe, expect, it } from 'vitest';
import { withoutRunningLines } from './running-lines.ts';

const line = (text: string, y: number) => ({ text, left: 0, right: 100, y, size: 10, font: '' });
const texts = (pages: ReturnType<typeof withoutRunningLines>) =>
  pages.map(({ segments }) => segments.map(({ text }) => text));

describe('what repeats at the edges of pages', () => {
  it('is dropped, but for the header of the first page', () => {
    const pages = [1, 2].map((number) => ({
      height: 800,
      segments: [
        line('Ada Lovelace', 20),
        line(`Body of page ${number}`, 400),
        line('Confidential', 780),
        line(`Page ${number} of 2`, 790),
      ],
    }));
    expect(texts(withoutRunningLines(pages))).toEqual([
      ['Ada Lovelace', 'Body of page 1'],
      ['Body of page 2'],
    ]);
  });

  it('stays where there is one page, except for its number', () => {
    const page = {
      height: 800,
      segments: [line('Ada', 20), line('Seite 1 von 1', 790), line('Chess', 780)],
    };
    expect(texts(withoutRunningLines([page]))).toEqual([['Ada', 'Chess']]);
  });
});
