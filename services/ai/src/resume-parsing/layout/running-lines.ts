import type { Segment } from './segment.ts';

export interface PageText {
  height: number;
  /** `y` is measured from the top of this page. */
  segments: Segment[];
}

/** Share of a page's height, at the top and at the bottom, in which headers and footers stand. */
const EDGE = 0.09;
const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|pág\.?|pag\.?|p\.|s\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|sur|de|di)\s*\d{1,3})?$/i;

/**
 * The pages without their page numbers and without what repeats at their edges. A repeated header
 * stays on the first page: it may be the only place that has the name.
 */
export function withoutRunningLines(pages: readonly PageText[]): PageText[] {
  const seenOn = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.segments.filter((s) => isAtEdge(s, page)).map(keyOf));
    for (const key of keys) seenOn.set(key, (seenOn.get(key) ?? 0) + 1);
  }
  const repeated = (segment: Segment): boolean =>
    (seenOn.get(keyOf(segment)) ?? 0) >= Math.max(2, pages.length / 2);
  return pages.map((page, at) => ({
    ...page,
    segments: page.segments.filter((segment) => {
      if (!isAtEdge(segment, page)) return true;
      if (PAGE_NUMBER.test(segment.text.trim())) return false;
      const isHeader = segment.y < page.height / 2;
      return !repeated(segment) || (isHeader && at === 0);
    }),
  }));
}

const isAtEdge = ({ y }: Segment, { height }: PageText): boolean =>
  y < EDGE * height || y > (1 - EDGE) * height;

const keyOf = ({ text, y }: Segment): string =>
  `${text.trim().toLowerCase().replaceAll(/\d+/g, '#')}@${Math.round(y / 4)}`;
