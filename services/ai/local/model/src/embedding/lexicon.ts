/** The data files as they are read; `data/README.md` describes them. */
export interface LexiconData {
  /** One word a line, most frequent first. */
  vocabulary: string;
  /** int8, one row a word. */
  vectors: ArrayBuffer;
  /** `scale` turns an int8 into its number; `mean` is what all texts have in common. */
  meta: { dim: number; scale: number; mean: readonly number[] };
}

/** Words of the job domain with their vectors, numbered by frequency. */
export interface Lexicon {
  dimensions: number;
  words: readonly string[];
  /** A word's number, if it is known. */
  idOf: (word: string) => number | undefined;
  /** Adds `weight` times a word's vector. */
  addVector: (target: Float32Array, id: number, weight: number) => void;
  mean: Float32Array;
}

export function readLexicon({ vocabulary, vectors, meta }: LexiconData): Lexicon {
  const words = vocabulary.split('\n').filter((word) => word !== '');
  const ids = new Map(words.map((word, id) => [word, id]));
  const rows = new Int8Array(vectors);
  const { dim, scale, mean } = meta;
  return {
    dimensions: dim,
    words,
    idOf: (word) => ids.get(word),
    addVector(target, id, weight) {
      const from = id * dim;
      for (let at = 0; at < dim; at += 1) {
        target[at] = (target[at] ?? 0) + weight * scale * (rows[from + at] ?? 0);
      }
    },
    mean: Float32Array.from(mean),
  };
}
