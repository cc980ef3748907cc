import meta from '../../data/meta.json';
import vectors from '../../data/vectors.i8.bin';
import vocabulary from '../../data/vocab.txt';
import { type Lexicon, readLexicon } from './lexicon.ts';

/** The words of `data/`, indexed anew at each call. */
export const defaultLexicon = (): Lexicon => readLexicon({ vocabulary, vectors, meta });
