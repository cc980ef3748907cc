import { describe, expect, it } from 'vitest';
import { toDocument } from '../document.ts';
import { layOutText } from '../plain-text/lay-out-text.ts';
import { joinLines } from './join-lines.ts';

const join = (text: string) => joinLines(toDocument(layOutText(text)).lines, text);

describe('the lines of a paragraph', () => {
  it('are joined where a word was divided', () => {
    expect(join('Led the develop-\nment of a product')).toBe('Led the development of a product');
  });

  it('keep the hyphen of a compound', () => {
    expect(join('Built a full-\nstack platform')).toBe('Built a full-stack platform');
    expect(join('A soft-launch, then a soft-\nlaunch again')).toBe(
      'A soft-launch, then a soft-launch again',
    );
  });

  it('are parted by a space', () => {
    expect(join('One\nTwo')).toBe('One Two');
  });
});
