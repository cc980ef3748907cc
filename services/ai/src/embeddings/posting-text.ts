import type { PostingForEmbedding } from '@jobmatch/shared/contracts/embeddings';
import { collapse, plainLine } from './plain-text.ts';
import { type Sentence, sentencesOf } from './posting-sentences.ts';
import { INTRODUCTION, REQUIREMENTS } from './sentence-importance.ts';
import { TEXT_TOKENS_MAX, cutToTokens, tokensOf } from './text-budget.ts';

/** The most each part may take. What it leaves goes to the description. */
const TOKENS_MAX = { title: 64, company: 32, location: 32, industry: 16, skills: 128 };

/**
 * What of a posting is embedded, within the model's window: title, company, place, industry and
 * skills, then the sentences of its texts that say most about the job, in the order it has them.
 * The same posting gives the same text; nothing is translated or changed in case.
 */
export function postingText(posting: PostingForEmbedding): string {
  const { title, company, location, industry, requiredSkills, preferredSkills } = posting;
  const head = [
    // What shows nothing at all is better than an empty text, which has no direction.
    cutToTokens(plainLine(title) || collapse(title.toWellFormed()), TOKENS_MAX.title),
    cutToTokens(plainLine(company), TOKENS_MAX.company),
    cutToTokens(plainLine(location ?? ''), TOKENS_MAX.location),
    cutToTokens(plainLine(industry ?? ''), TOKENS_MAX.industry),
    listWithin([...requiredSkills, ...preferredSkills].map(plainLine), TOKENS_MAX.skills),
  ].filter((line) => line !== '');
  const sentences = [
    ...sentencesOf(posting.requirements ?? '', REQUIREMENTS),
    ...sentencesOf(posting.description ?? '', INTRODUCTION),
  ];
  const left = TEXT_TOKENS_MAX - tokensOf(head.join('\n'));
  return [...head, ...bestWithin(sentences, left)].join('\n');
}

/** As many items of a list, from its beginning and each once, as fit on a line. */
export function listWithin(items: readonly string[], tokensMax: number): string {
  let line = '';
  for (const item of new Set(items)) {
    if (item === '') continue;
    const longer = line === '' ? item : `${line}, ${item}`;
    if (tokensOf(longer) > tokensMax) break;
    line = longer;
  }
  return line;
}

/** The most important sentences that fit together, in the order they came in. */
function bestWithin(sentences: readonly Sentence[], tokensMax: number): string[] {
  const telling = sentences.filter(({ importance }) => importance > 0);
  const ranked = (telling.length > 0 ? telling : sentences).toSorted(
    (a, b) => b.importance - a.importance,
  );
  const chosen = new Set<string>();
  let left = tokensMax;
  for (const { text } of ranked) {
    const tokens = chosen.has(text) ? 0 : tokensOf(text);
    if (tokens === 0 || tokens > left) continue;
    chosen.add(text);
    left -= tokens;
    if (left === 0) break;
  }
  return [...new Set(sentences.map(({ text }) => text))].filter((text) => chosen.has(text));
}
