import { EXPORT_FILES, type ExportFormat } from '@jobmatch/shared/contracts/exports';
import { cleanLine } from './document/clean-text.ts';

/** What some file system cannot have in a name. */
const UNSAFE = /[/\\:*?"<>|]/g;

/** So that the whole stays below 120 UTF-16 units, which is what core keeps of a name. */
const PART_MAX = 35;

/** What a person would call a file, "Ada Lovelace - Analyst.pdf", without anything unsafe in it. */
export function exportFileName(parts: readonly string[], format: ExportFormat): string {
  const said = parts
    .map((part) => shortened(cleanLine(part).replaceAll(UNSAFE, '').trim()))
    .filter((part) => part !== '');
  return `${said.join(' - ') || 'export'}.${EXPORT_FILES[format].ending}`;
}

/** Cut between characters, never inside one. */
function shortened(text: string): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > PART_MAX) break;
    short += segment;
  }
  return short.trimEnd();
}
