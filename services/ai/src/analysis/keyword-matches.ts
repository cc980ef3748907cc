import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import type { Quoted } from './facts.ts';
import { quoteAround, sourceText } from './quoted.ts';

/** The candidate's own keywords that a posting contains as whole words, with where. */
export function keywordsIn(
  posting: PostingForAnalysis,
  words: readonly string[],
): Quoted<string>[] {
  if (words.length === 0) return [];
  const texts = [
    sourceText('posting', 'title', posting.title),
    sourceText('posting', 'requirements', posting.requirements),
    sourceText('posting', 'description', posting.description),
  ];
  const lowered = texts.map((text) => text.readable.toLowerCase());
  return words.flatMap((word) => {
    const wanted = word.trim().toLowerCase();
    for (const [index, text] of texts.entries()) {
      const offset = wholeWordAt(lowered[index] ?? '', wanted);
      if (offset !== -1) {
        return [{ value: word, evidence: quoteAround(text, offset, wanted.length) }];
      }
    }
    return [];
  });
}

function wholeWordAt(text: string, word: string): number {
  const isLetter = (char: string | undefined): boolean =>
    char !== undefined && /[\p{L}\p{N}]/u.test(char);
  let at = word === '' ? -1 : text.indexOf(word);
  while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + word.length]))) {
    at = text.indexOf(word, at + 1);
  }
  return at;
}
