import type { TextLine } from '../document.ts';

/** A job, a degree, a project: the short lines that name it, and what is said of it. */
export interface Entry {
  head: TextLine[];
  body: TextLine[];
}
