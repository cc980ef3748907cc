import {
  PROFILE_VECTOR_ROWS_MAX,
  type ProfileForEmbedding,
} from '@jobmatch/shared/contracts/embeddings';
import { collapse, plainLine } from './plain-text.ts';
import { listWithin } from './posting-text.ts';
import { TEXT_TOKENS_MAX, cutToTokens, tokensOf } from './text-budget.ts';

/** The most each part may take, in order of importance; what is left goes to the next. */
const TOKENS_MAX = { title: 32, desiredTitles: 48, skills: 144, wishes: 48, experience: 160 };

type Experience = ProfileForEmbedding['candidate']['workExperience'][number];

/** Hosts without a scheme, of domains that end no technology's name (Node.js, ASP.NET, Socket.io). */
const LINK =
  /\b(?:[\w-]{1,63}\.){1,8}(?:com|org|info|me|dev|app|page|de|fr|es|uk|eu)\b(?:\/[^\s,;)]*)?/giu;
const EMAIL = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\d.-]{1,255}/giu;
/** Seven digits and more with what is written between them; years and amounts go with it, unmissed. */
const PHONE = /(?:\+|\(|\b00)?\d(?:[\s().\-/\u2010-\u2015]{0,3}\d){6,18}/gu;

/**
 * What of a profile is embedded, within the model's window: what the candidate is and wants to be,
 * skills, the most recent work and the summary. Names nobody: e-mail addresses, phone numbers and
 * links are taken out of free text. Empty for a profile that says nothing.
 */
export function profileText({ candidate, preferences }: ProfileForEmbedding): string {
  const { currentTitle, professionalSummary } = candidate;
  // Who reads a profile for an analysis has more of it, and the text is to be the same.
  const skills = candidate.skills.slice(0, PROFILE_VECTOR_ROWS_MAX.skills);
  const worked = candidate.workExperience.slice(0, PROFILE_VECTOR_ROWS_MAX.workExperience);
  const recent = worked.toSorted(byRecency);
  const [latest] = recent;
  const lines = [
    cutToTokens(anonymous(currentTitle ?? latest?.title), TOKENS_MAX.title),
    list(preferences?.desiredTitles, TOKENS_MAX.desiredTitles),
    list(
      skills.map(({ name }) => name),
      TOKENS_MAX.skills,
    ),
    list([...(preferences?.keywords ?? []), ...(preferences?.industries ?? [])], TOKENS_MAX.wishes),
    cutToTokens(experienceLine(latest), TOKENS_MAX.experience),
    anonymous(professionalSummary),
    ...recent.slice(1).map(experienceLine),
  ];
  const chosen: string[] = [];
  let left = TEXT_TOKENS_MAX;
  for (const line of lines) {
    const part = cutToTokens(line, left);
    if (part === '') continue;
    chosen.push(part);
    left -= tokensOf(part);
  }
  return chosen.join('\n');
}

const list = (items: readonly string[] | undefined, tokensMax: number): string =>
  listWithin((items ?? []).map(anonymous), tokensMax);

function experienceLine(experience: Experience | undefined): string {
  if (experience === undefined) return '';
  const { title, company, description, accomplishments } = experience;
  return [title, company, description, ...accomplishments]
    .map(anonymous)
    .filter((text) => text !== '')
    .join('. ');
}

const anonymous = (text: string | null | undefined): string => {
  const shown = plainLine(text ?? '').replaceAll(EMAIL, ' ');
  return collapse(shown.replaceAll(LINK, ' ').replaceAll(PHONE, ' '));
};

/** What goes on comes first, then what ended last; ISO dates of any precision sort as text. */
function byRecency(a: Experience, b: Experience): number {
  const rank = ({ isCurrent, endDate, startDate }: Experience): string =>
    `${isCurrent || endDate === null ? '9999' : endDate}/${startDate ?? ''}`;
  return rank(b) < rank(a) ? -1 : rank(b) > rank(a) ? 1 : 0;
}
