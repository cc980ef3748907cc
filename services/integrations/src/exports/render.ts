import type { ExportFormat, PageSize } from '@jobmatch/shared/contracts/exports';
import type { ExportDocument } from './document/export-document.ts';
import type { FontFiles } from './fonts.ts';
import { renderText } from './render-text.ts';

export interface Rendered {
  bytes: Uint8Array;
  /** What had to be left out and why, in sentences. */
  notices: string[];
}

interface Options {
  format: ExportFormat;
  pageSize: PageSize;
  fonts: FontFiles;
}

/**
 * The document in a format. The code of PDF and of DOCX is a multiple of the rest of this Worker, and
 * is evaluated when the first one is asked for.
 */
export async function render(
  document: ExportDocument,
  { format, pageSize, fonts }: Options,
): Promise<Rendered> {
  if (format === 'text') {
    return { bytes: new TextEncoder().encode(renderText(document)), notices: [] };
  }
  if (format === 'docx') {
    const { renderDocx } = await import('./docx/render-docx.ts');
    return { bytes: await renderDocx(document, pageSize), notices: [] };
  }
  const { renderPdf } = await import('./pdf/render-pdf.ts');
  return renderPdf(document, pageSize, fonts);
}
