import { skillNamed } from '../../taxonomy/find-skills.ts';
import { MAX_SKILLS } from '../limits.ts';
import type { Material } from '../material.ts';
import type { VariantKind } from '../variant-kinds.ts';

/** How many skills a page of one sheet has room for. */
const CONCISE_SKILLS = 12;

/** The skills that a résumé lists: those the posting names first, under the profile's own names. */
export function skillsFor(material: Material, kind: VariantKind): string[] {
  const listed = material.candidate.skills.map(({ name }) => name);
  const asked = skillsAsked(material);
  const skills = unique([...asked, ...listed]);
  return skills.slice(0, kind === 'concise' ? CONCISE_SKILLS : MAX_SKILLS);
}

/** Skills worth naming in a sentence: those the posting names, then the profile's first. */
export function skillsOffered(material: Material): string[] {
  const listed = material.candidate.skills.map(({ name }) => name);
  // What no dictionary knows is more often the heading of a group than a skill.
  const known = listed.filter((name) => skillNamed(name) !== null);
  return unique([...skillsAsked(material), ...known, ...(known.length < 3 ? listed : [])]);
}

/** What the posting names and the profile does too, required skills first. */
export const skillsAsked = ({ asked, held }: Material): string[] =>
  unique(asked.flatMap(({ key }) => held.named.get(key) ?? []));

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].filter(
    (name) => name.length <= 100,
  );
}
