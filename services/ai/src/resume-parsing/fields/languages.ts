import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { leadingLanguage } from './language-names.ts';
import { isProficiency } from './proficiency.ts';

export interface FoundLanguage {
  name: Found;
  proficiency: Found | null;
}

const CELL = /[^\t,;|\u2022]+/g;
const AROUND = /^[\s:(\u2013\u2014-]+|[\s).]+$/g;

/** Spoken languages with the level that stands beside or below each. */
export function readLanguages(lines: readonly TextLine[]): FoundLanguage[] {
  const languages: FoundLanguage[] = [];
  for (const line of lines) {
    for (const cell of line.text.matchAll(CELL)) {
      const indent = cell[0].length - cell[0].trimStart().length;
      const at = line.start + cell.index + indent;
      const text = cell[0].trim();
      const name = leadingLanguage(text);
      const last = languages.at(-1);
      if (name !== null) {
        const found = { value: name, start: at, end: at + name.length, confidence: 0.95 };
        languages.push({
          name: found,
          proficiency: levelIn(text.slice(name.length), at + name.length),
        });
      } else if (last !== undefined && isProficiency(text)) {
        const level = levelIn(text, at);
        if (last.proficiency === null) last.proficiency = level;
        else if (level !== null && line.continues) last.proficiency = both(last.proficiency, level);
      }
    }
  }
  return languages;
}

const both = (one: Found, rest: Found): Found => ({
  ...one,
  value: `${one.value} ${rest.value}`,
  end: rest.end,
});

function levelIn(text: string, start: number): Found | null {
  const value = text.replaceAll(AROUND, '');
  if (value === '') return null;
  const from = start + text.indexOf(value);
  return {
    value,
    start: from,
    end: from + value.length,
    confidence: isProficiency(value) ? 0.95 : 0.7,
  };
}
