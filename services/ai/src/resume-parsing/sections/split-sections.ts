import { namesLanguage } from '../fields/language-names.ts';
import type { TextLine } from '../document.ts';
import { headingKind } from './headings.ts';
import type { SectionKind } from './headings.ts';

export interface Section {
  /** `header` for what stands above the first heading, and at the top of a column. */
  kind: SectionKind | 'header';
  lines: TextLine[];
}

/** A heading is at least this large, compared with the headings that every résumé has. */
const HEADING_SIZE = 0.93;
const LINES_WITH_LANGUAGES = 4;
const INLINE_HEADING = /^([^:]{3,40}):\s+(?=\S)/;

/** The sections of a résumé in their order, by the headings we know. */
export function splitSections(lines: readonly TextLine[]): Section[] {
  const sections: Section[] = [{ kind: 'header', lines: [] }];
  const minSize = HEADING_SIZE * usualHeadingSize(lines);
  let startedInline = true;
  lines.forEach((line, at) => {
    const current = sections.at(-1);
    const isRest = line.continues && /^\p{Ll}/u.test(line.text);
    const kind = line.bullet || isRest || line.size < minSize ? null : headingKind(line.text);
    if (kind !== null && isMeant(kind, line, lines.slice(at + 1), current?.kind)) {
      startedInline = false;
      sections.push({ kind, lines: [] });
      return;
    }
    const inline = startedInline ? inlineHeading(line) : null;
    if (inline !== null) {
      sections.push({ kind: inline.kind, lines: [inline.rest] });
    } else if (line.startsFlow) {
      sections.push({ kind: 'header', lines: [line] });
    } else {
      current?.lines.push(line);
    }
  });
  return sections.filter((section) => section.lines.length > 0);
}

function usualHeadingSize(lines: readonly TextLine[]): number {
  const sizes = lines.flatMap(({ text, size }) => {
    const kind = headingKind(text);
    return kind === 'experience' || kind === 'education' ? size : [];
  });
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

/** False for words that are headings elsewhere and something else here. */
function isMeant(
  kind: SectionKind,
  line: TextLine,
  below: readonly TextLine[],
  within: Section['kind'] | undefined,
): boolean {
  if (kind === 'languages') {
    return below.slice(0, LINES_WITH_LANGUAGES).some(({ text }) => namesLanguage(text));
  }
  const isSubheading = line.text.endsWith(':') && (kind === 'other' || kind === 'skills');
  return !(isSubheading && (within === 'experience' || within === 'projects'));
}

/** `Skills: Java, Go`, in a résumé that has no headings in lines of their own. */
function inlineHeading(line: TextLine): { kind: SectionKind; rest: TextLine } | null {
  const match = INLINE_HEADING.exec(line.text);
  const kind = match === null ? null : headingKind(match[1] ?? '');
  if (match === null || kind === null || kind === 'contact') return null;
  if (kind === 'languages' && !namesLanguage(line.text.slice(match[0].length))) return null;
  const skipped = match[0].length;
  const rest = { ...line, text: line.text.slice(skipped), start: line.start + skipped };
  return { kind, rest };
}
