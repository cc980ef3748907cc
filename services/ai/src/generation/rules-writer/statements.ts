import { readableText } from '../../analysis/readable-text.ts';
import { sentencesIn } from '../truth-gate/sentences.ts';
import { type Opening, openingOf, pastOf } from './verb-forms.ts';
import { lowerFirst, upperFirst } from './phrases.ts';

/** One thing that a candidate says of a job, in their own words. */
export interface Statement {
  /** Without a full stop at the end. */
  text: string;
  opening: Opening;
  /** False for what may be about the employer rather than the candidate. */
  isOwn: boolean;
}

const BULLET_MARK = /^[\s\-–—*•·▪◦]+/u;
const FIRST_PERSON = /\b(?:I|my|me|we|our)\b|\bI['’]/;
const THIRD_PERSON = /\b(?:he|she|his|her|him)\b/i;

interface Described {
  company: string;
  description: string | null;
  accomplishments: readonly string[];
}

/** What is said of a job: its accomplishments, then the sentences of its description. */
export function statementsOf({ company, description, accomplishments }: Described): Statement[] {
  const lines = [
    ...accomplishments.map((text) => ({ text, isAccomplishment: true })),
    ...(description ?? '')
      .split('\n')
      .flatMap((line) => sentencesIn(readableText(line)))
      .map((text) => ({ text, isAccomplishment: false })),
  ];
  const seen = new Set<string>();
  return lines.flatMap(({ text, isAccomplishment }) => {
    const clean = plain(text);
    const key = clean.toLowerCase();
    if (clean.length < 3 || seen.has(key) || THIRD_PERSON.test(clean)) return [];
    seen.add(key);
    const isOfEmployer = key.startsWith(company.toLowerCase());
    const opening = isOfEmployer ? null : openingOf(clean);
    return [{ text: clean, opening, isOwn: isAccomplishment || opening !== null }];
  });
}

const plain = (text: string): string =>
  readableText(text)
    .replace(BULLET_MARK, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|etc))[.;,]+$/, '');

/**
 * A statement as a sentence of its author, without a full stop: “I reduced waste by 9%”. In the past
 * where the job is over. Null where it does not open with a verb, or has a person of its own.
 */
export function inFirstPerson({ text, opening }: Statement, isCurrent: boolean): string | null {
  if (FIRST_PERSON.test(text)) return /^I\b/.test(text) ? text : null;
  if (opening === null) return null;
  const { tense, verb } = opening;
  const told = lowerFirst(text);
  if (tense === 'past' || isCurrent) return `I ${told}`;
  // The verbs after the first one would stay in the present.
  if (/^\w+(?:,| and | & )/.test(text) && !/^\w+ed\b/.test(text)) return null;
  return `I ${told.replace(new RegExp(`\\b${verb}\\b`, 'i'), pastOf(verb))}`;
}

/** A statement as an entry of a résumé, where the person is left out. */
export const asEntry = ({ text }: Statement): string =>
  upperFirst(text.replace(/^I(?: have| am| was)?\s+(?=\w)/, ''));
