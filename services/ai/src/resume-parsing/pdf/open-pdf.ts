import { AppError } from '@jobmatch/shared/errors';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { refuseBombs } from './refuse-bombs.ts';

/** Opens a PDF. 422 where it is encrypted or damaged, 413 where it is a bomb. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  refuseBombs(bytes);
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    // pdf.js takes the buffer away from its owner.
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: true,
    stopAtErrors: false,
  });
  try {
    return await task.promise;
  } catch (err) {
    await task.destroy();
    if (!(err instanceof Error)) throw err;
    throw new AppError('UNREADABLE_DOCUMENT', 'The PDF is damaged and cannot be read.');
  }
}
