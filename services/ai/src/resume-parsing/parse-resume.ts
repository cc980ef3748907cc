import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import { AppError } from '@jobmatch/shared/errors';
import { assemble } from './assemble.ts';
import { toDocument } from './document.ts';
import { fileKind } from './file-kind.ts';
import type { LaidOutLine } from './layout/segment.ts';
import { decodeText } from './plain-text/decode-text.ts';
import { layOutText } from './plain-text/lay-out-text.ts';

/** A file as it came in; what it is is decided by its bytes, and the rest only names it in errors. */
export interface ResumeFile {
  bytes: Uint8Array;
  fileName?: string;
  contentType?: string;
}

/** Reads the words of an image, in reading order, one line a line: a vision model. */
export type ReadImage = (image: { bytes: Uint8Array; contentType: string }) => Promise<string>;

/** What uploads may weigh. */
const MAX_BYTES = 10 * 1024 * 1024;
/** A long résumé has 30,000 characters. */
const MAX_CHARACTERS = 100_000;
const MAX_BYTES_PER_CHARACTER = 4;
const MIN_LETTERS = 12;

interface ReadFile {
  format: ParsedResume['source']['format'];
  pages: number;
  lines: LaidOutLine[];
}

/**
 * Reads a résumé with no model, except for images, which need `readImage`.
 *
 * Throws 413 PAYLOAD_TOO_LARGE (bytes, pages or unpacked size), 415 UNSUPPORTED_MEDIA_TYPE (neither
 * PDF, DOCX, text nor image by its bytes), 422 UNREADABLE_DOCUMENT (empty, damaged, encrypted, or
 * without text) and 503 AI_UNAVAILABLE (an image, and no vision model).
 */
export async function parseResume(
  file: ResumeFile,
  options: { readImage?: ReadImage } = {},
): Promise<ParsedResume> {
  if (file.bytes.length === 0) throw unreadable('The file is empty.');
  if (file.bytes.length > MAX_BYTES) {
    throw new AppError('PAYLOAD_TOO_LARGE', `A résumé may weigh ${MAX_BYTES / 1024 / 1024} MiB.`);
  }
  const { lines, ...source } = await readFile(file, options.readImage);
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS) throw tooMuchText();
  const document = toDocument(lines);
  if ((document.text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) {
    throw unreadable(
      source.format === 'pdf'
        ? 'The PDF has no text: it may be a scan. Save it as text, or upload a PDF made from a document.'
        : 'The file has no text.',
    );
  }
  return assemble(document, source);
}

async function readFile(file: ResumeFile, readImage: ReadImage | undefined): Promise<ReadFile> {
  const found = fileKind(file.bytes);
  switch (found.kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return { format: 'pdf', ...(await readPdf(file.bytes)) };
    }
    case 'zip': {
      const { readDocx } = await import('./docx/read-docx.ts');
      return { format: 'docx', pages: 1, lines: readDocx(file.bytes) };
    }
    case 'text':
      if (file.bytes.length > MAX_CHARACTERS * MAX_BYTES_PER_CHARACTER) throw tooMuchText();
      return { format: 'txt', pages: 1, lines: layOutText(decodeText(file.bytes)) };
    case 'image': {
      if (readImage === undefined) {
        throw new AppError(
          'AI_UNAVAILABLE',
          'Reading an image needs a vision model, and none is set up. Upload a PDF, DOCX or text file.',
        );
      }
      const text = await readImage({ bytes: file.bytes, contentType: found.contentType });
      return { format: 'image', pages: 1, lines: layOutText(text) };
    }
    case 'unknown':
      break;
  }
  throw new AppError(
    'UNSUPPORTED_MEDIA_TYPE',
    `${file.fileName ?? 'The file'} is neither a PDF, a Word document (.docx), text nor an image, whatever its name says.`,
  );
}

const tooMuchText = (): AppError =>
  new AppError('PAYLOAD_TOO_LARGE', 'The file holds more text than a résumé can.');

const unreadable = (message: string): AppError => new AppError('UNREADABLE_DOCUMENT', message);
