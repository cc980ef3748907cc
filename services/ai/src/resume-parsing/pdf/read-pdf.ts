import { AppError } from '@jobmatch/shared/errors';
import { readingOrder } from '../layout/reading-order.ts';
import { withoutRunningLines } from '../layout/running-lines.ts';
import type { PageText } from '../layout/running-lines.ts';
import type { LaidOutLine, Segment } from '../layout/segment.ts';
import { openPdf } from './open-pdf.ts';
import { pageText } from './page-text.ts';

const MAX_PAGES = 50;
const MAX_TEXT_ITEMS = 60_000;

export interface ReadPdf {
  pages: number;
  lines: LaidOutLine[];
}

/** The text of a PDF in reading order. Throws as {@link parseResume} says. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MAX_PAGES) {
      throw new AppError(
        'PAYLOAD_TOO_LARGE',
        `The PDF has ${pdf.numPages} pages; a résumé may have ${MAX_PAGES}.`,
      );
    }
    const pages = [];
    let items = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pageText(await pdf.getPage(number), MAX_TEXT_ITEMS - items);
      items += page.segments.length;
      pages.push(page);
    }
    const segments = inOneColumn(withoutRunningLines(pages));
    return { pages: pdf.numPages, lines: readingOrder(segments) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Baselines across a page break, as within a paragraph, so that a paragraph may go on there. */
const PITCH = 1.25;

/** The pages below one another without their margins: columns go on from page to page. */
function inOneColumn(pages: readonly PageText[]): Segment[] {
  let bottom = 0;
  return pages.flatMap(({ segments }) => {
    const top = segments.toSorted((a, b) => a.y - b.y)[0];
    if (top === undefined) return [];
    const shift = bottom === 0 ? 0 : bottom + PITCH * top.size - top.y;
    bottom = segments.reduce((most, { y }) => Math.max(most, y), 0) + shift;
    return segments.map((segment) => ({ ...segment, y: segment.y + shift }));
  });
}
