import { restoreLigatures } from './ligatures.ts';

const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
/** Icon fonts draw their pictures at code points without a meaning. */
const PRIVATE_USE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
const PRESENTATION_FORMS = /[\ufb00-\ufb06]/g;
/** `E X P E R I E N C E`, with wider gaps between words. */
const LETTER_SPACED = /^(?:\S(?:\s(?=\S)|\s{2,}(?=\S)))+\S$/u;
const MIN_SPACED_LETTERS = 4;

/** Text as it is read: ligatures and letter-spacing undone, icons and invisible characters gone. */
export function mendText(raw: string): string {
  const text = restoreLigatures(
    raw
      .normalize('NFC')
      .replaceAll(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
      .replaceAll(SPACES, ' ')
      .replaceAll(INVISIBLE, '')
      .replaceAll(PRIVATE_USE, ' '),
  ).trim();
  return unspaced(text).replaceAll(/ {2,}/g, ' ');
}

function unspaced(text: string): string {
  if (!LETTER_SPACED.test(text)) return text;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < MIN_SPACED_LETTERS) return text;
  return text
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(/\s/g, ''))
    .join(' ');
}
