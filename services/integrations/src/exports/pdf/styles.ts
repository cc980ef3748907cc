import type { PageSize } from '@jobmatch/shared/contracts/exports';
import type { Block } from '../document/export-document.ts';
import type { Weight } from './typeface.ts';

/** Width and height in points (1/72 inch): ANSI A and ISO 216. */
export const PAGE_SIZES: Readonly<Record<PageSize, [widthPt: number, heightPt: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

export const MARGIN_PT = 54;

/** Of a line, from one baseline to the next, and from its top to its baseline, by the font's size. */
export const LINE_HEIGHT = 1.36;
export const BASELINE = 1.04;

/** How far items of a list stand in, and their bullets, in points. */
export const ITEM_INDENT_PT = 14;
export const BULLET_INDENT_PT = 3;

export interface Style {
  sizePt: number;
  weight: Weight;
  spaceBeforePt: number;
  colour: string;
  keepsWithNext: boolean;
  /** Its type in the structure tree (ISO 32000-1, 14.8.4). */
  tag: string;
}

const TEXT = {
  sizePt: 10,
  weight: 'regular',
  spaceBeforePt: 0,
  colour: '#1a1a1a',
  keepsWithNext: false,
  tag: 'P',
} as const satisfies Style;

/** Both colours keep a contrast above 10:1 on white (WCAG 2.2 asks for 4.5:1). */
const HEADING_COLOUR = '#1f3a5f';

export const STYLES: Readonly<Record<Exclude<Block['kind'], 'pageBreak'>, Style>> = {
  name: {
    ...TEXT,
    sizePt: 20,
    weight: 'bold',
    colour: HEADING_COLOUR,
    keepsWithNext: true,
    tag: 'H1',
  },
  contact: TEXT,
  section: {
    ...TEXT,
    sizePt: 13,
    weight: 'bold',
    spaceBeforePt: 14,
    colour: HEADING_COLOUR,
    keepsWithNext: true,
    tag: 'H2',
  },
  entry: {
    ...TEXT,
    sizePt: 11,
    weight: 'bold',
    spaceBeforePt: 8,
    keepsWithNext: true,
    tag: 'H3',
  },
  detail: { ...TEXT, keepsWithNext: true },
  paragraph: { ...TEXT, spaceBeforePt: 6 },
  list: { ...TEXT, spaceBeforePt: 2 },
};
