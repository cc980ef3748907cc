import type { AnswerOf } from '@jobmatch/client/answers';

type Formats = AnswerOf<'/api/resume/supported-formats', 'get'>['formats'];

/** LinkedIn's data export, which is read by an operation of its own and is in no list of formats. */
export const LINKEDIN_EXTENSION = 'zip';

/** A name's ending as the API reads it: a dot and a few letters, `cv.pdf` and not `cv 2.0`. */
const ENDING = /\.(?=\d*[a-z])([a-z\d]{1,5})$/i;

export const extensionOf = (fileName: string): string | null =>
  ENDING.exec(fileName.trim())?.[1]?.toLowerCase() ?? null;

/** For a file input: what its dialog offers. */
export const acceptOf = (formats: Formats): string =>
  [...formats.map(({ extension }) => extension), LINKEDIN_EXTENSION]
    .map((extension) => `.${extension}`)
    .join(',');

/**
 * Why a file would be refused, before it travels; null where the API has to look at it. The sentences
 * are the API's own.
 */
export function refusalOf(file: Pick<File, 'name' | 'size'>, formats: Formats): string | null {
  if (file.size === 0) return 'The file must not be empty.';
  const extension = extensionOf(file.name);
  const format = formats.find((known) => known.extension === extension);
  // A name without an ending says nothing of the type.
  if (extension !== null && extension !== LINKEDIN_EXTENSION && format === undefined) {
    return `${file.name} is neither a PDF, a Word document (.docx), text nor an image.`;
  }
  const maxBytes = format?.maxBytes ?? Math.max(0, ...formats.map((known) => known.maxBytes));
  if (file.size > maxBytes) return `The file exceeds ${maxBytes} bytes (${mebibytes(maxBytes)}).`;
  return null;
}

export const mebibytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MiB`;
