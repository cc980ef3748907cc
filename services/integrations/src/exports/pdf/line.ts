import type { Style } from './styles.ts';

/** What a line is part of: one object a paragraph, heading or item. */
interface Element {
  style: Style;
  /** The list that an item belongs to; null for what is no item. */
  list: object | null;
}

export interface Line {
  text: string;
  element: Element;
  /** Has the item's bullet before it. */
  isFirst: boolean;
}
