import type { RemovedClaim } from '@jobmatch/shared/contracts/applications';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Claim, FindClaims, Said } from './claim.ts';
import { dateClaims } from './date-claims.ts';
import { employerClaims } from './employer-claims.ts';
import { numberClaims } from './number-claims.ts';
import { type ProfileRecord, profileRecord } from './profile-record.ts';
import { qualificationClaims } from './qualification-claims.ts';
import { sentencesIn } from './sentences.ts';
import { isListedSkill, skillClaims } from './skill-claims.ts';
import { titleClaims } from './title-claims.ts';

/** Those that the posting's own words must not set off: it may have a number or a skill in its name. */
const OF_CANDIDATE: readonly FindClaims[] = [
  qualificationClaims,
  dateClaims,
  numberClaims,
  skillClaims,
];
const OF_ANYONE: readonly FindClaims[] = [titleClaims, employerClaims];

/** As many as an application keeps, and as long. */
const REMOVED_MAX = 100;
const TEXT_MAX = 500;

export interface CheckedDraft {
  draft: Draft;
  /** How many claims were compared with the profile. */
  checked: number;
  removed: RemovedClaim[];
}

/**
 * Takes out of a draft what the profile does not support: every sentence, entry and skill with a
 * number, date, employer, title, certificate or skill that is not the candidate's. What is left says
 * nothing that the profile does not.
 */
export function checkDraft(draft: Draft, material: Material): CheckedDraft {
  const record = profileRecord(material);
  const removed: RemovedClaim[] = [];
  let checked = 0;
  const isTrue = (said: Said, where: string): boolean => {
    const claims = claimsIn(said, record);
    checked += claims.length;
    const kinds = new Set(claims.filter(({ isSupported }) => !isSupported).map(({ kind }) => kind));
    const text = said.text.slice(0, TEXT_MAX);
    removed.push(...[...kinds].map((kind) => ({ kind, text, where })));
    return kinds.size === 0;
  };
  const prose = (text: string, where: string): string => {
    const isLetter = where === 'coverLetter';
    const sentences = sentencesIn(text);
    return sentences.filter((one) => isTrue({ text: one, job: null, isLetter }, where)).join(' ');
  };
  const kept: Draft = {
    summary: prose(draft.summary, 'summary'),
    bullets: draft.bullets.map((bullets, job) =>
      bullets.filter((text) =>
        isTrue({ text, job, isLetter: false }, `experience[${job}].bullets`),
      ),
    ),
    skills: draft.skills.filter((entry) => {
      checked += 1;
      const isListed = isListedSkill(entry, record);
      if (!isListed)
        removed.push({ kind: 'skill', text: entry.slice(0, TEXT_MAX), where: 'skills' });
      return isListed;
    }),
    letter: draft.letter.map((text) => prose(text, 'coverLetter')).filter((text) => text !== ''),
  };
  return { draft: kept, checked, removed: removed.slice(0, REMOVED_MAX) };
}

/** Every claim of a sentence, whether or not the profile supports it. */
function claimsIn(said: Said, record: ProfileRecord): Claim[] {
  const { title, company } = record.material.posting;
  const text = said.text.replaceAll(title, 'position').replaceAll(company, 'employer');
  const ofCandidate = said.isLetter ? { ...said, text } : said;
  return [
    ...OF_CANDIDATE.flatMap((find) => find(ofCandidate, record)),
    ...OF_ANYONE.flatMap((find) => find(said, record)),
  ];
}
