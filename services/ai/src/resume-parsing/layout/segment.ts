/**
 * A stretch of text on one baseline, as far as the gaps between its words are word spaces. Lengths
 * are in one unit of the format's choosing (points, characters); `y` grows downwards and goes on
 * from page to page.
 */
export interface Segment {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Tells apart what is set in different fonts; empty where they are mixed or unknown. */
  font: string;
}

/** A line in reading order: the segments of one row, joined by tabs. */
export interface LaidOutLine extends Segment {
  /** How far text may reach in its column. */
  columnRight: number;
  /** The first line of a column that has sections of its own. */
  startsFlow: boolean;
}
