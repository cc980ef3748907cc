import { findSkills } from '../../taxonomy/find-skills.ts';
import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { isDuration } from './dates.ts';
import { isProficiency } from './proficiency.ts';

/** `Databases: ` and, in a table, the cell before a list. */
const LABEL = /^(?:[^:,;|\u2022\t]{2,40}:\s+|[^:,;|\u2022\t]{2,40}\t(?=[^\t]*[,;|\u2022]))/;
const SEPARATOR = /\s*[,;|\u2022\u00b7\u25cf\t\uff0c\u3001]\s*|\s+\/\s+|\s{3,}/;
const LIST = /[,;|\u2022\u00b7]/;
const LEVEL_AFTER = /\s*(?:[:\u2013\u2014-]\s*|\()([^()]*)\)?$/;
const MAX_LENGTH = 60;
const MAX_WORDS = 6;

/** Skills as a list names them: no levels, no names of groups, each once. */
export function readSkills(lines: readonly TextLine[]): Found[] {
  const skills = logicalLines(lines).flatMap(({ line, isLabel }) => (isLabel ? [] : itemsOf(line)));
  const seen = new Set<string>();
  return skills.filter(({ value }) => {
    const key = value.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Lists that wrap as one line; a single phrase above a list, or above its level and a list, is a label. */
function logicalLines(lines: readonly TextLine[]): { line: TextLine; isLabel: boolean }[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, line)) {
      const text = `${last.text} ${line.text}`;
      joined.splice(-1, 1, { ...last, text, end: line.end });
    } else if (!isProficiency(line.text) && !isDuration(line.text)) {
      joined.push(line);
    }
  }
  return joined.map((line, at) => {
    const below = joined[at + 1];
    const isLabel =
      !LIST.test(line.text) &&
      !line.bullet &&
      below !== undefined &&
      LIST.test(below.text) &&
      !LABEL.test(below.text);
    return { line, isLabel: isLabel || line.text.endsWith(':') };
  });
}

function goesOn(last: TextLine, line: TextLine): boolean {
  if (line.bullet || LABEL.test(line.text)) return false;
  if (/[,;&/]$/.test(last.text)) return true;
  return line.continues && LIST.test(last.text) && !isProficiency(line.text);
}

function itemsOf(line: TextLine): Found[] {
  const label = LABEL.exec(line.text)?.[0] ?? '';
  const items: Found[] = [];
  let at = label.length;
  for (const part of splitOutsideBrackets(line.text.slice(label.length))) {
    const from = line.text.indexOf(part, at);
    at = from + part.length;
    const item = part.replace(/[.,;]+$/, '').trim();
    const level = LEVEL_AFTER.exec(item);
    const value =
      level !== null && isProficiency(level[1] ?? '') ? item.slice(0, level.index) : item;
    if (value === '' || isProficiency(value)) continue;
    const start = line.start + line.text.indexOf(value, from);
    const isShort = value.length <= MAX_LENGTH && value.split(/\s+/).length <= MAX_WORDS;
    if (isShort) items.push({ value, start, end: start + value.length, confidence: 0.9 });
    else items.push(...inProse(value, start));
  }
  return items;
}

/** The dictionary's skills, where somebody wrote sentences. */
const inProse = (text: string, start: number): Found[] =>
  findSkills(text).map(({ quote, offset }) => ({
    value: quote,
    start: start + offset,
    end: start + offset + quote.length,
    confidence: 0.7,
  }));

function splitOutsideBrackets(text: string): string[] {
  const brackets = [...text.matchAll(/\([^()]*\)/g)];
  const masked = brackets.reduce(
    (kept, { 0: whole, index }) =>
      kept.slice(0, index) + '_'.repeat(whole.length) + kept.slice(index + whole.length),
    text,
  );
  let at = 0;
  return masked
    .split(SEPARATOR)
    .map((part) => {
      const from = masked.indexOf(part, at);
      at = from + part.length;
      return text.slice(from, at);
    })
    .filter((part) => part.trim() !== '');
}
