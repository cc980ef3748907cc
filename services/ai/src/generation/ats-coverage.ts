import type { ApplicationResume, AtsCoverage } from '@jobmatch/shared/contracts/applications';
import { findSkills, skillNamed } from '../taxonomy/find-skills.ts';
import { isHeld } from './held-skills.ts';
import type { AskedSkill, Material } from './material.ts';

const NAMES_MAX = 100;

/**
 * Which of the posting's skills stand in a résumé, as a parser reads it: in any of the dictionary's
 * spellings, or word for word where the dictionary lacks them.
 */
export function atsCoverage(resume: ApplicationResume, { asked, held }: Material): AtsCoverage {
  const written = [
    resume.summary,
    ...resume.experience.flatMap(({ title, bullets }) => [title, ...bullets]),
    ...resume.skills,
  ];
  const found = new Set([
    ...resume.skills.map((name) => skillNamed(name)?.key ?? name.toLowerCase()),
    ...written.flatMap((text) => findSkills(text).map(({ skill }) => skill.key)),
  ]);
  const lowered = written.join('\n').toLowerCase();
  const covers = ({ key, name }: AskedSkill): boolean =>
    found.has(key) || (skillNamed(name) === null && lowered.includes(name.toLowerCase()));
  const of = (isRequired: boolean): AtsCoverage['required'] => {
    const wanted = asked.filter((skill) => skill.isRequired === isRequired).slice(0, NAMES_MAX);
    const left = wanted.filter((skill) => !covers(skill));
    return {
      covered: names(wanted.filter(covers)),
      supported: names(left.filter(({ key }) => isHeld(held, key))),
      missing: names(left.filter(({ key }) => !isHeld(held, key))),
    };
  };
  const [required, preferred] = [of(true), of(false)];
  const covered = required.covered.length + preferred.covered.length;
  const all = [required, preferred].flatMap((list) => Object.values(list)).flat().length;
  const share = all === 0 ? null : Math.round((covered / all) * 100) / 100;
  return { required, preferred, share };
}

const names = (skills: readonly AskedSkill[]): string[] =>
  skills.map(({ name }) => name.slice(0, 100));
