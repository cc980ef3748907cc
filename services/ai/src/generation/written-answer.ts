import * as v from 'valibot';
import type { AnswerFormat } from '../facts/facts-extractor.ts';
import type { Draft } from './draft.ts';
import { sentencesIn } from './truth-gate/sentences.ts';

/** Beyond these a model is repeating itself. */
const ITEMS_MAX = 60;
const TEXT_MAX = 3_000;

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(TEXT_MAX));
const Texts = v.pipe(v.array(Text), v.maxLength(ITEMS_MAX));

/** What a model writes. Nothing of it counts before it was compared with the profile. */
const WrittenAnswer = v.object({
  summary: Text,
  experience: v.pipe(
    v.array(v.object({ job: v.pipe(v.number(), v.integer(), v.minValue(0)), bullets: Texts })),
    v.maxLength(ITEMS_MAX),
  ),
  skills: Texts,
  letter: v.pipe(Texts, v.minLength(1)),
});

/** A model's text as a draft for so many jobs; null where it is no such JSON, or was cut off. */
export function parseWrittenAnswer(text: string, jobs: number): Draft | null {
  const json = /\{[^]*\}/.exec(text)?.[0];
  if (json === undefined) return null;
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    return null;
  }
  const { success, output } = v.safeParse(WrittenAnswer, said);
  if (!success) return null;
  const { summary, experience, skills, letter } = output;
  return {
    summary: withoutPlaceholders(summary),
    bullets: Array.from({ length: jobs }, (_, job) =>
      experience
        .filter((entry) => entry.job === job)
        .flatMap(({ bullets }) => bullets)
        .filter((bullet) => !PLACEHOLDER.test(bullet)),
    ),
    skills,
    letter: letter
      .filter((paragraph) => !SALUTATION.test(paragraph))
      .map(withoutPlaceholders)
      .filter((paragraph) => paragraph !== ''),
  };
}

const PLACEHOLDER = /\[[^\]\n]{1,60}\]|<[^>\n]{1,60}>/;
/** A greeting or a closing on its own; code writes both. */
const SALUTATION =
  /^(?:dear\b[^.\n]{0,80}[,:]?|(?:yours\s)?sincerely\b.{0,80}|(?:best|kind|warm)\sregards\b.{0,80})$/is;

const withoutPlaceholders = (text: string): string =>
  sentencesIn(text)
    .filter((sentence) => !PLACEHOLDER.test(sentence))
    .join(' ');

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const closed = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** How an application is asked for; more tokens than three bullets for each of many jobs take. */
export const WRITTEN_FORMAT: AnswerFormat = {
  name: 'application_documents',
  schema: closed({
    summary: text,
    experience: { type: 'array', items: closed({ job: { type: 'integer' }, bullets: texts }) },
    skills: texts,
    letter: texts,
  }),
  tokensMax: 2_500,
};
