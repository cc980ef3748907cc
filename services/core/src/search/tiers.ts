/** A phrase, and in how many postings it is, as far as its newest ones tell. */
export interface PhraseFrequency {
  phrase: string;
  postings: number;
}

/** One FTS5 query of a search. */
export interface Tier {
  match: string;
  /** Postings below this rowid are not looked at. */
  fromRowid: number;
  /** Whether it is asked: by what the first tier, and those after it, have found by then. */
  asked: 'always' | 'if more than is scored' | 'if too few';
}

/** Matches that are worth scoring without another thought: about 4 µs each. */
export const SCORED_MAX = 2000;
/** Matches that filters are held against: 1 to 3 µs each. */
const SCANNED_MAX = 5_000;
/** Of a whole sentence, the rarest words say what it is about; bm25 counts every posting of each. */
const WORDS_MAX = 8;

const or = (phrases: readonly string[]): string => phrases.join(' OR ');
const and = (phrases: readonly string[]): string => phrases.join(' AND ');

/**
 * What to ask the index for, so that a search costs about the same however many postings there are.
 * Words that few postings hold are OR-ed and everything they find is scored. Where there is more to
 * find than that: postings with every word; if those are more than can be scored, the ones with every
 * word in the title; if they are too few, those with the rarer half of the words, then those with any
 * rare word. Of words in very many postings, only the newer postings are looked at, but every title.
 * Words in more than half of all postings are left out where others remain, since bm25 gives nothing
 * for them.
 *
 * `newestRowid` stands for the number of postings. Empty where there is nothing to find.
 */
export function tiersOf(frequencies: readonly PhraseFrequency[], newestRowid: number): Tier[] {
  const found = frequencies
    .filter(({ postings }) => postings > 0)
    .toSorted((a, b) => a.postings - b.postings);
  const rarest = found[0];
  if (rarest === undefined) return [];
  const total = found.reduce((sum, { postings }) => sum + postings, 0);
  if (total <= SCORED_MAX) return [{ match: or(phrasesIn(found)), fromRowid: 0, asked: 'always' }];

  const telling = found.filter(({ postings }) => postings <= newestRowid / 2);
  const words = (telling.length > 0 ? telling : found).slice(0, WORDS_MAX);
  const phrases = phrasesIn(words);
  const scannedShare = Math.min(1, SCANNED_MAX / rarest.postings);
  const fromRowid = Math.floor(newestRowid * (1 - scannedShare));
  const tiers: Tier[] = [
    { match: and(phrases), fromRowid, asked: 'always' },
    // Asked where a fair share passes the filters, so that it need not look far for enough.
    { match: `title : (${and(phrases)})`, fromRowid: 0, asked: 'if more than is scored' },
  ];
  const wider: string[] = [];
  if (phrases.length > 2) wider.push(and(phrases.slice(0, Math.ceil(phrases.length / 2))));
  if (phrases.length > 1) wider.push(or(rareAmong(words)));
  return [...tiers, ...wider.map((match) => ({ match, fromRowid, asked: 'if too few' as const }))];
}

const phrasesIn = (words: readonly PhraseFrequency[]): string[] =>
  words.map(({ phrase }) => phrase);

/** As many of the rarest as are few enough together to be scored; one at least. */
function rareAmong(words: readonly PhraseFrequency[]): string[] {
  let total = 0;
  const rare = words.filter(({ postings }, i) => {
    total += postings;
    return i === 0 || total <= SCORED_MAX;
  });
  return phrasesIn(rare);
}
