import type { PostingForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { type SourceText, sourceText } from '../analysis/quoted.ts';
import { type Sentence, sentencesOf } from '../embeddings/posting-sentences.ts';
import { INTRODUCTION, REQUIREMENTS } from '../embeddings/sentence-importance.ts';
import { tokensOf } from '../embeddings/text-budget.ts';
import { maskContacts } from './mask-contacts.ts';

/** Of a posting's prose, by an estimate that is never too low; the smallest window has room for it. */
const TOKENS_MAX = 3_000;

/** What a model is shown of a posting, and the fields it was taken from. */
export interface ShownPosting {
  text: string;
  /** `readable` is without contacts, at the offsets of the field. */
  sources: readonly SourceText[];
}

/**
 * The sentences of a posting that say most about the job, as many as fit the models' window, in the
 * order it has them, one a line. What nobody sees, orders to a reader, contacts and links are not
 * among them. The text is empty where there is nothing to read.
 */
export function shownPosting(posting: PostingForAnalysis): ShownPosting {
  const field = (name: string, raw: string | null): SourceText => {
    const text = sourceText('posting', name, raw);
    return { ...text, readable: maskContacts(text.readable) };
  };
  const title = field('title', posting.title);
  const requirements = field('requirements', posting.requirements);
  const description = field('description', posting.description);
  const sentences = [
    ...sentencesOf(requirements.readable, REQUIREMENTS),
    ...sentencesOf(description.readable, INTRODUCTION),
  ];
  const body = mostImportant(sentences);
  const heading = title.readable.replaceAll(/\s+/gu, ' ').trim();
  return {
    text: body.length === 0 ? '' : [heading, ...body].join('\n'),
    sources: [requirements, description, title],
  };
}

function mostImportant(sentences: readonly Sentence[]): string[] {
  const chosen = new Set<string>();
  let left = TOKENS_MAX;
  for (const { text } of sentences.toSorted((a, b) => b.importance - a.importance)) {
    const tokens = tokensOf(text);
    if (chosen.has(text) || tokens > left) continue;
    chosen.add(text);
    left -= tokens;
  }
  return [...new Set(sentences.map(({ text }) => text))].filter((text) => chosen.has(text));
}
