import { AppError } from '@jobmatch/shared/errors';
import { EXTENSIONS, detectType } from '@jobmatch/uploads/file-type';

/** A dot and what follows it, which has a letter: `cv.pdf`, and not `cv 2.0`. */
const ENDING = /\.(?=\d*[a-z])([a-z\d]{1,5})$/i;

/**
 * Refuses a file (415) whose name ends as another type than its bytes are: somebody sent another
 * file than they think. A name without an ending says nothing, and bytes we do not know are the
 * parser's to judge.
 */
export function refuseWrongEnding(fileName: string, bytes: Uint8Array): void {
  const ending = ENDING.exec(fileName.trim())?.[1]?.toLowerCase();
  const type = detectType(bytes);
  if (ending === undefined || type === null) return;
  const endings: readonly string[] = EXTENSIONS[type];
  if (endings.includes(ending)) return;
  const message = `The file is called .${ending}, but it is of another type.`;
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', message, { contentType: type, endings });
}
