import { canonicalUrl } from './canonical-url.ts';
import { wordsOf } from './canonical-text.ts';
import { type Features, companyWords, featuresOf } from './features.ts';
import { type Similarity, confidenceOf, similarity } from './similarity.ts';

/** Words of a title that make a block with the company; longer titles repeat themselves. */
const BLOCK_WORDS = 6;
/**
 * How many postings of a block each is compared with: those next to it by title and place. Bounds the
 * work where one company has hundreds of positions that share a word.
 */
const NEIGHBOURS = 25;

export interface Candidate {
  id: string;
  title: string;
  company: string;
  location: string | null;
  description: string | null;
  url: string | null;
  canonicalHash: string;
  quality: number;
  /** Whether the owner merged others into it: their choice comes before quality. */
  isChosen: boolean;
  createdAt: string;
}

export interface Pair {
  canonical: Candidate;
  duplicate: Candidate;
  similarity: Similarity;
  method: 'url_match' | 'hash_match' | 'fuzzy_match';
  confidence: 'high' | 'medium' | 'low';
}

/**
 * The pairs of postings that look alike, the better one of each as the canonical one. The same
 * canonical URL or hash is enough. Others are compared within blocks: the first word of the company
 * together with a word of the title, so that a reordered title still meets its twin, and within a
 * block with their neighbours.
 */
export function detectPairs(candidates: readonly Candidate[]): Pair[] {
  const read = candidates.map((posting, index) => ({
    posting,
    index,
    features: featuresOf(posting),
  }));
  const pairs: Pair[] = [];
  const compared = new Set<number>();
  for (const method of ['url_match', 'hash_match', 'fuzzy_match'] as const) {
    for (const block of blocksOf(read, method)) {
      for (const [a, b] of neighbours(block)) {
        const [canonical, duplicate] = inOrder(a, b);
        const key = canonical.index * read.length + duplicate.index;
        if (compared.has(key)) continue;
        compared.add(key);
        const alike = similarity(canonical.features, duplicate.features);
        const confidence = method === 'fuzzy_match' ? confidenceOf(alike.overall) : 'high';
        if (confidence === null) continue;
        pairs.push({
          canonical: canonical.posting,
          duplicate: duplicate.posting,
          similarity: alike,
          method,
          confidence,
        });
      }
    }
  }
  return pairs;
}

interface Read {
  posting: Candidate;
  index: number;
  features: Features;
}

const KEYS = {
  url_match: ({ posting }: Read) => [canonicalUrl(posting.url)],
  hash_match: ({ posting }: Read) => [posting.canonicalHash],
  fuzzy_match: ({ posting }: Read) => {
    const company = companyWords(posting.company)[0] ?? '';
    const words = new Set(wordsOf(posting.title).slice(0, BLOCK_WORDS));
    return [...words].map((word) => `${company} ${word}`);
  },
} satisfies Record<Pair['method'], (read: Read) => (string | null)[]>;

function blocksOf(read: readonly Read[], method: Pair['method']): Read[][] {
  const blocks = new Map<string, Read[]>();
  for (const one of read) {
    for (const key of KEYS[method](one)) {
      if (key === null) continue;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [one]);
      else block.push(one);
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

function* neighbours(block: readonly Read[]): Generator<[Read, Read]> {
  const place = ({ posting }: Read) => `${posting.title} ${posting.location ?? ''} ${posting.id}`;
  const sorted =
    block.length <= NEIGHBOURS
      ? block
      : block
          .map((one) => ({ one, at: place(one) }))
          .toSorted((a, b) => (a.at < b.at ? -1 : 1))
          .map(({ one }) => one);
  for (const [i, one] of sorted.entries()) {
    for (const other of sorted.slice(i + 1, i + 1 + NEIGHBOURS)) yield [one, other];
  }
}

const inOrder = (a: Read, b: Read): [Read, Read] =>
  isBetter(a.posting, b.posting) ? [a, b] : [b, a];

/** Which of two postings is the canonical one: the chosen, then the better, then the older. */
function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.isChosen !== b.isChosen) return a.isChosen;
  if (a.quality !== b.quality) return a.quality > b.quality;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt;
  return a.id < b.id;
}

/**
 * Which posting stands for which: every duplicate is linked straight to one canonical posting that it
 * is surely the same as, the best first. Nothing is linked by way of a third one.
 */
export function linksOf(pairs: readonly Pair[]): Map<string, Pair> {
  const sure = pairs.filter(({ confidence }) => confidence === 'high');
  const best = sure.toSorted((a, b) =>
    a.canonical === b.canonical ? 0 : isBetter(a.canonical, b.canonical) ? -1 : 1,
  );
  const links = new Map<string, Pair>();
  for (const pair of best) {
    if (links.has(pair.canonical.id) || links.has(pair.duplicate.id)) continue;
    links.set(pair.duplicate.id, pair);
  }
  return links;
}
