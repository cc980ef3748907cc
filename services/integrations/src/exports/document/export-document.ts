/** One piece of a document. Text is clean: no line breaks, controls or emoji, and never empty. */
export type Block =
  /** The author's name, at the top. */
  | { kind: 'name'; text: string }
  /** A line of the head below the name. */
  | { kind: 'contact'; text: string }
  /** A section's heading. */
  | { kind: 'section'; text: string }
  /** The heading of one job or school. */
  | { kind: 'entry'; text: string }
  /** A line that belongs to the heading above it: an employer, a period. */
  | { kind: 'detail'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** What follows begins on a new page. */
  | { kind: 'pageBreak' };

/** What every format renders: one column of blocks, in reading order. */
export interface ExportDocument {
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  blocks: readonly Block[];
}
