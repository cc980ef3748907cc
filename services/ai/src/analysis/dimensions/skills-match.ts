import { skillsByKey } from '../../taxonomy/skill-index.ts';
import type {
  AskedSkill,
  CandidateFacts,
  DimensionScore,
  OwnSkill,
  PostingFacts,
} from '../facts.ts';
import { affinityTo, craftOf } from '../relevance.ts';
import { listText, scoreOfShare, unknown } from '../scale.ts';

const REQUIRED_WEIGHT = 3;
const PREFERRED_WEIGHT = 1;
/** Weight of the occupation beside that of all skills together; never less than one skill's. */
const CRAFT_SHARE = 1;
/** Soft skills and office programs are asked everywhere and tell little of one occupation. */
const GENERAL_WEIGHT = 0.3;
const OFFICE_WEIGHT = 0.4;
/** Credit from which a skill is called held. */
const HELD_FROM = 0.8;
/** Credit for a narrower skill, the broader one, a related one, and another of the same kind. */
const NARROWER = 1;
const BROADER = 0.5;
const RELATED = 0.5;
const SAME_KIND = 0.3;

/** An asked skill and how much of it the candidate has (0–1). */
export interface SkillCredit {
  asked: AskedSkill;
  isRequired: boolean;
  weight: number;
  credit: number;
  own: OwnSkill | null;
}

/**
 * Skills Match = 1 + 9 · Σ w·c / Σ w over the skills asked. A required skill weighs 3, a preferred
 * one 1 (soft skills × 0.3, office programs × 0.4); credit c is 1 for the skill itself or a
 * narrower one, 0.5 for the next broader or a related one, 0.3 for a sibling. Where both occupations
 * are known, the occupation itself counts as much as all the skills together (and as one required
 * skill at least) with c = their affinity (taxonomy/craft.ts), so that a shared office program does
 * not make a nurse of an engineer.
 *
 * Example: React (required) held, Rust (required) missing, Docker (preferred) held, same
 * occupation: (3·1 + 3·0 + 1·1 + 7·1) / 14 = 0.79 → 8.1.
 */
export function skillsMatch(posting: PostingFacts, candidate: CandidateFacts): DimensionScore {
  const credits = skillCredits(posting, candidate);
  if (credits.length === 0) return unknown('The posting names no skills.');
  if (candidate.skills.length === 0 && candidate.periods.length === 0) {
    return unknown('The profile names neither skills nor work.');
  }
  const wanted = craftOf(posting);
  const affinity = wanted === null ? null : affinityTo(candidate, wanted);
  const skillsWeight = credits.reduce((sum, item) => sum + item.weight, 0);
  const craft = affinity === null ? 0 : Math.max(REQUIRED_WEIGHT, skillsWeight * CRAFT_SHARE);
  const earned = credits.reduce(
    (sum, item) => sum + item.weight * item.credit,
    craft * (affinity ?? 0),
  );
  const weight = skillsWeight + craft;
  const held = credits.filter(({ credit }) => credit >= HELD_FROM);
  const missing = credits.filter(({ credit, isRequired }) => credit === 0 && isRequired);
  const required = credits.filter(({ isRequired }) => isRequired);
  const heldRequired = held.filter(({ isRequired }) => isRequired);
  const parts = [
    required.length > 0
      ? `${heldRequired.length} of ${required.length} required skills held`
      : `${held.length} of ${credits.length} named skills held`,
    held.length > 0 ? `has ${listText(held.map(({ asked }) => asked.name))}` : '',
    missing.length > 0 ? `lacks ${listText(missing.map(({ asked }) => asked.name))}` : '',
    affinity === 0 ? 'the occupation is another one' : '',
  ];
  const shown = [...held.slice(0, 3), ...missing.slice(0, 1)];
  return {
    score: scoreOfShare(earned / weight),
    justification: `${parts.filter((part) => part !== '').join('; ')}.`,
    evidence: shown.flatMap(({ asked, own }) =>
      own === null ? [asked.evidence] : [asked.evidence, own.evidence],
    ),
  };
}

/** Every asked skill, required first, with what the candidate has of it. */
export function skillCredits(posting: PostingFacts, candidate: CandidateFacts): SkillCredit[] {
  const own = new Map(candidate.skills.map((skill) => [skill.key, skill]));
  const credit = (asked: AskedSkill, isRequired: boolean): SkillCredit => ({
    asked,
    isRequired,
    weight: (isRequired ? REQUIRED_WEIGHT : PREFERRED_WEIGHT) * breadthWeight(asked.key),
    ...bestCredit(asked.key, own),
  });
  return [
    ...posting.requiredSkills.map((asked) => credit(asked, true)),
    ...posting.preferredSkills.map((asked) => credit(asked, false)),
  ];
}

function breadthWeight(key: string): number {
  const skill = skillsByKey.get(key);
  if (skill?.domain === 'general') return GENERAL_WEIGHT;
  const isOffice = key === 'microsoft office' || skill?.ancestors.includes('microsoft office');
  return isOffice === true ? OFFICE_WEIGHT : 1;
}

/** The most any one of the candidate's skills is worth for `key`, so that a new one never costs. */
function bestCredit(
  key: string,
  own: ReadonlyMap<string, OwnSkill>,
): { credit: number; own: OwnSkill | null } {
  const same = own.get(key);
  if (same?.share === 1) return { credit: 1, own: same };
  const asked = skillsByKey.get(key);
  let best: { credit: number; own: OwnSkill | null } =
    same === undefined ? { credit: 0, own: null } : { credit: same.share, own: same };
  if (asked === undefined) return best;
  for (const skill of own.values()) {
    const held = skillsByKey.get(skill.key);
    if (held === undefined) continue;
    let share = 0;
    if (held.ancestors.includes(key)) share = NARROWER;
    else if (asked.ancestors[0] === held.key) share = BROADER;
    else if (asked.related.has(held.key) || held.related.has(key)) share = RELATED;
    else if (asked.ancestors[0] !== undefined && asked.ancestors[0] === held.ancestors[0])
      share = SAME_KIND;
    if (share * skill.share > best.credit) best = { credit: share * skill.share, own: skill };
  }
  return best;
}
