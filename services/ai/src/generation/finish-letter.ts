import { LETTER } from './limits.ts';
import type { Material } from './material.ts';
import { applicationSentence, closingOf, furtherSentences } from './rules-writer/letter.ts';
import { sentencesIn } from './truth-gate/sentences.ts';
import type { VariantKind } from './variant-kinds.ts';

/** With a title longer than this, a subject line would take the room of the letter. */
const SUBJECT_MAX = 90;
const MENTIONS_MIN = 2;

/**
 * A whole letter of these paragraphs: with a subject, a greeting and the candidate's name, within its
 * limits, the title in its first paragraph and the company named twice.
 */
export function finishLetter(
  paragraphs: readonly string[],
  material: Material,
  kind: VariantKind,
): string {
  const body = withCompany(withTitle([...paragraphs], material, kind), material, kind);
  const room = LETTER.max - assembled([], material).length;
  return assembled(lengthened(cutTo(body, room), material), material);
}

function assembled(body: readonly string[], { posting, contact }: Material): string {
  const { title, company } = posting;
  const subject = `${title} at ${company}`;
  const name = [contact.firstName, contact.lastName].filter((part) => part !== null).join(' ');
  return [
    ...(subject.length <= SUBJECT_MAX ? [`Re: ${subject}`] : []),
    'Dear Hiring Team,',
    ...body,
    name === '' ? 'Sincerely' : `Sincerely,\n${name}`,
  ].join('\n\n');
}

function withTitle(body: string[], material: Material, kind: VariantKind): string[] {
  const [first = '', ...others] = body;
  if (first.includes(material.posting.title)) return body;
  return [`${applicationSentence(material, kind)} ${first}`.trim(), ...others];
}

function withCompany(body: string[], material: Material, kind: VariantKind): string[] {
  const mentions = body.join('\n').split(material.posting.company).length - 1;
  return mentions >= MENTIONS_MIN ? body : [...body, closingOf(material, kind)];
}

/** Takes the last sentences out of the paragraphs between the first and the last until it fits. */
function cutTo(body: string[], max: number): string[] {
  let paragraphs = body;
  const lengthOf = (all: readonly string[]) => all.join('\n\n').length + 2;
  while (lengthOf(paragraphs) > max) {
    const middle = paragraphs.slice(1, -1);
    const longest = middle.reduce((best, text) => (text.length > best.length ? text : best), '');
    const [first = '', ...more] = paragraphs;
    if (longest === '') {
      const opening = sentencesIn(first);
      if (opening.length < 2) break;
      paragraphs = [opening.slice(0, -1).join(' '), ...more];
    } else {
      const shorter = sentencesIn(longest).slice(0, -1).join(' ');
      paragraphs = paragraphs.flatMap((text) =>
        text !== longest ? [text] : shorter === '' ? [] : [shorter],
      );
    }
  }
  return paragraphs;
}

/** Adds what is true of any application until the letter is long enough. */
function lengthened(body: string[], material: Material): string[] {
  const missing = (paragraphs: readonly string[]) =>
    LETTER.min - assembled(paragraphs, material).length;
  let paragraphs = body;
  const added: string[] = [];
  for (const next of furtherSentences(material)) {
    if (missing(paragraphs) <= 0) break;
    if (body.some((text) => text.includes(next))) continue;
    const fitsStill = assembled(paragraphs, material).length + next.length + 2 <= LETTER.max;
    if (!fitsStill) continue;
    added.push(next);
    paragraphs = [...body.slice(0, -1), added.join(' '), ...body.slice(-1)];
  }
  return paragraphs;
}
