import { type ContentType, EXTENSIONS } from '@jobmatch/uploads/file-type';

/** Longest name kept, in UTF-16 units, its ending included. */
const MAX_LENGTH = 120;

/**
 * Separators of paths, characters a file system or a header cannot hold, controls, and the invisible
 * ones that turn the reading direction and so disguise an ending (Trojan Source, CVE-2021-42574).
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/**
 * A name that is safe to store and to show, ending as its type does: a foreign ending is kept before
 * the right one, so that nobody is told a PNG is a page.
 */
export function safeFileName(name: string, type: ContentType): string {
  const endings: readonly string[] = EXTENSIONS[type];
  const clean = trimmed(name.toWellFormed().normalize('NFC').replaceAll(UNSAFE, ''));
  const dot = clean.lastIndexOf('.');
  const ending = clean.slice(dot + 1).toLowerCase();
  const fits = dot > 0 && endings.includes(ending);
  const kept = fits ? ending : (endings[0] ?? '');
  const stem = shortened(fits ? clean.slice(0, dot) : clean, MAX_LENGTH - kept.length - 1);
  return `${trimmed(stem) || 'file'}.${kept}`;
}

/** Without runs of dots, which climb, and without dots or spaces around it. */
const trimmed = (name: string): string =>
  name
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');

/** Cut between characters, never inside one. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > max) break;
    short += segment;
  }
  return short;
}
