import { AppError } from '@jobmatch/shared/errors';
import type { LaidOutLine } from '../layout/segment.ts';
import { layOutWord } from './lay-out-word.ts';
import { readStyleSizes } from './style-sizes.ts';
import { unzip } from './unzip.ts';
import { childNamed, readXml } from './xml-tree.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const HEADER = /^word\/header\d*\.xml$/;

/** The text of a Word document in reading order; its page header comes first. */
export function readDocx(archive: Uint8Array): LaidOutLine[] {
  const entries = unzip(
    archive,
    (name) => name === DOCUMENT || name === STYLES || HEADER.test(name),
  );
  const body = childNamed(childNamed(partOf(entries, DOCUMENT), 'w:document'), 'w:body');
  if (body === undefined) {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'The archive is not a Word document (.docx).');
  }
  const styles = partOf(entries, STYLES);
  const headers = [...entries.keys()]
    .filter((name) => HEADER.test(name))
    .toSorted()
    .flatMap((name) => childNamed(partOf(entries, name), 'w:hdr') ?? []);
  return layOutWord([...headers, body], readStyleSizes(styles));
}

function partOf(entries: ReadonlyMap<string, Uint8Array>, name: string) {
  const bytes = entries.get(name);
  return bytes === undefined ? undefined : readXml(new TextDecoder().decode(bytes));
}
