/**
 * Lower case without accents, of the same length: what a pattern finds here stands at the same place
 * in the original.
 */
export const foldInPlace = (text: string): string =>
  text.replaceAll(/[^\0-\u007f]/gu, folded).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

function folded(character: string): string {
  if (character === '\u2019' || character === '\u2018') return "'";
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  const plain = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === character.length ? plain : character;
}
