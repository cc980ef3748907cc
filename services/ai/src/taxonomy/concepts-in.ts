import { findOccupations } from './find-occupations.ts';
import { findSkills } from './find-skills.ts';
import type { Occupation } from './occupation-index.ts';
import type { Skill } from './skill-index.ts';

/** A skill or an occupation that a text names, with its place among the others. */
export interface ConceptInText {
  /** `skill:python`, `occupation:registered nurse`. */
  key: string;
  /** Broader concepts, nearest first; of an occupation `soc:29-1000`, then `soc:29`. */
  ancestors: readonly string[];
  /** Keys of concepts that go with this one; of an occupation also the skills it takes. */
  related: readonly string[];
}

/** The skills, then the occupations that a text names, each once, in reading order. */
export function conceptsIn(text: string): ConceptInText[] {
  const skills = new Set(findSkills(text).map(({ skill }) => skill));
  const occupations = new Set(findOccupations(text).map(({ occupation }) => occupation));
  return [...[...skills].map(ofSkill), ...[...occupations].map(ofOccupation)];
}

function ofSkill(skill: Skill): ConceptInText {
  return {
    key: skillKey(skill.key),
    ancestors: skill.ancestors.map(skillKey),
    related: [...skill.related].map(skillKey),
  };
}

function ofOccupation({ key, socGroup, related, skills }: Occupation): ConceptInText {
  return {
    key: occupationKey(key),
    ancestors: [`soc:${socGroup}`, `soc:${socGroup.slice(0, 2)}`],
    related: [...related.map(occupationKey), ...skills.map(skillKey)],
  };
}

function skillKey(key: string): string {
  return `skill:${key}`;
}

function occupationKey(key: string): string {
  return `occupation:${key}`;
}
