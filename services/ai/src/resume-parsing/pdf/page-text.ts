import { AppError } from '@jobmatch/shared/errors';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import * as v from 'valibot';
import type { PageText } from '../layout/running-lines.ts';
import { toSegments } from './glyphs-to-segments.ts';
import type { Glyphs } from './glyphs-to-segments.ts';

/** Text that is turned more than this is a watermark or runs along the margin. */
const MAX_SLOPE = 0.2;

/** What pdf.js streams; its own types leave the chunks open. */
const Chunk = v.object({
  items: v.array(
    v.object({
      str: v.string(),
      transform: v.array(v.number()),
      width: v.number(),
      height: v.number(),
      fontName: v.string(),
    }),
  ),
});
type Item = v.InferOutput<typeof Chunk>['items'][number];

/** A page's text with its positions. 413 past `maxItems` pieces, and no more than those are kept. */
export async function pageText(page: PDFPageProxy, maxItems: number): Promise<PageText> {
  const [, bottom = 0, , top = 0] = page.view;
  const glyphs = (await readItems(page, maxItems)).flatMap((item) => toGlyphs(item, top));
  page.cleanup();
  return { height: top - bottom, segments: toSegments(glyphs) };
}

async function readItems(page: PDFPageProxy, maxItems: number): Promise<Item[]> {
  const items: Item[] = [];
  const reader = page.streamTextContent().getReader();
  // Past the limit it is read to its end and dropped: pdf.js does not take being cancelled in workerd.
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (items.length > maxItems) continue;
    for (const item of v.parse(Chunk, read.value).items) items.push(item);
  }
  if (items.length > maxItems) {
    throw new AppError('PAYLOAD_TOO_LARGE', 'The PDF holds more text than a résumé can.');
  }
  return items;
}

function toGlyphs({ str, transform, width, height, fontName }: Item, top: number): Glyphs[] {
  const [a = 0, b = 0, , , left = 0, y = 0] = transform;
  if (str.trim() === '' || a <= 0 || Math.abs(b) > MAX_SLOPE * a) return [];
  return [{ text: str, left, right: left + width, y: top - y, size: height, font: fontName }];
}
