/**
 * What a text may take of the 512 tokens that the model reads: two go to the marks it puts around it.
 */
export const TEXT_TOKENS_MAX = 510;

/** Runs that a word-piece tokenizer looks at together; every other character is on its own. */
const RUN = /\p{Script=Latin}[\p{Script=Latin}\p{Mn}]*|[0-9]+|\s+|./gsu;
const WORD = /\p{L}+/gu;
const ENGLISH_WORD =
  /\b(?:and|are|by|for|from|have|of|on|our|that|the|this|to|will|with|you|your)\b/gi;
/** A line is English where one word in so many is one that no English text does without. */
const WORDS_PER_ENGLISH_WORD = 10;
/** What takes more is cut like no word is. */
const ENDLESS_WORD_TOKENS = 16;
const CONSONANTS = /[^aeiouy]{4}/;

/**
 * An upper estimate of the word pieces of bge's English vocabulary in a text. Measured against that
 * vocabulary on 400 postings and on paragraphs in 14 other languages: English 1.2 to 1.6 times the
 * true number, others 1.0 to 2.2 times, none below. Every line is judged by itself.
 */
export function tokensOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + tokensOfLine(line, isEnglish(line)), 0);
}

/** As much of the beginning of one line as fits. Ends between words where there are any. */
export function cutToTokens(line: string, tokensMax: number): string {
  const cut = prefix(line, tokensMax, isEnglish(line));
  // A shorter line may no longer pass for English; as another language it never counts fewer.
  return tokensOf(cut) <= tokensMax ? cut : prefix(line, tokensMax, false);
}

function prefix(line: string, tokensMax: number, english: boolean): string {
  let tokens = 0;
  for (const { 0: run, index } of line.matchAll(RUN)) {
    tokens += tokensOfRun(run, english);
    if (tokens <= tokensMax) continue;
    const isEndless = index === 0 && tokensMax >= ENDLESS_WORD_TOKENS;
    // No letter is more than one token.
    if (isEndless) return Array.from(run).slice(0, tokensMax).join('');
    return line.slice(0, index).trimEnd();
  }
  return line;
}

function tokensOfLine(line: string, english: boolean): number {
  let tokens = 0;
  for (const [run] of line.matchAll(RUN)) tokens += tokensOfRun(run, english);
  return tokens;
}

function tokensOfRun(run: string, english: boolean): number {
  if (/^\s/u.test(run)) return 0;
  if (/^[0-9]/.test(run)) return Math.ceil(run.length / 2);
  const decomposed = run.normalize('NFD');
  // Written in another script, or a sign: every part of the character may be a token of its own.
  if (!/^\p{Script=Latin}/u.test(run)) return decomposed.length;
  const letters = decomposed.replaceAll(/\p{Mn}/gu, '').toLowerCase();
  if (english && letters.length === run.length) {
    return letters.length <= 5 ? 1 : Math.ceil(letters.length / 4);
  }
  return CONSONANTS.test(letters) ? letters.length : Math.ceil(letters.length / 2);
}

function isEnglish(line: string): boolean {
  const words = line.match(WORD)?.length ?? 0;
  const english = line.match(ENGLISH_WORD)?.length ?? 0;
  return english * WORDS_PER_ENGLISH_WORD >= words;
}
