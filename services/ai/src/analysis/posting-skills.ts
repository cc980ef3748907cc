import { findSkills, skillNamed } from '../taxonomy/find-skills.ts';
import type { Skill } from '../taxonomy/skill-index.ts';
import type { AskedSkill } from './facts.ts';
import { evidenceOf, quoteAround } from './quoted.ts';
import type { SourceText } from './quoted.ts';

const REQUIRED_HEADING =
  /\b(?:requirements?|required|qualifications?|must[- ]haves?|you(?:'|’)?(?:ll| will)? (?:need|bring|have)|skill set|skills|who you are|about you|looking for|competenc(?:y|ies)|specialized experience|minimum)\b/i;
const PREFERRED_HEADING =
  /\b(?:preferred|nice[- ]to[- ]haves?|bonus|desired|desirable|plus(?:es)?|good to have|ideally)\b/i;
const OTHER_HEADING =
  /\b(?:responsibilit(?:y|ies)|duties|about us|about the|benefits|we offer|summary|objectives|how to apply|basic information|the role|what you(?:'|’)ll do|overview|perks)\b/i;
const PREFERRED_LINE =
  /\b(?:preferred|preferably|nice to have|a plus|bonus|ideally|desirable|desired|helpful)\b/i;
const REQUIRED_LINE =
  /\b(?:must|required?|requires|proficien(?:t|cy)|should have|should be|need to|knowledge of|familiar(?:ity)? with|experience (?:with|in|using|developing|building)|expertise|fluent|mastery|skilled in|strong)\b/i;

type Section = 'required' | 'preferred' | 'other';

/** The skills a posting lists in its own field, one per entry, in order. */
export function listedSkills(entries: readonly string[], field: string): AskedSkill[] {
  return entries.flatMap((entry) => {
    const evidence = evidenceOf('posting', field, entry);
    const named = skillNamed(entry);
    if (named !== null) return [askedFor(named, evidence)];
    const [first] = findSkills(entry);
    const isMostly = first !== undefined && first.quote.length * 2 >= entry.length;
    if (isMostly) return [askedFor(first.skill, evidence)];
    return [{ key: entry.trim().toLowerCase(), name: entry.trim(), evidence }];
  });
}

/**
 * The dictionary skills in a posting's prose. A skill is required under a heading such as
 * "Requirements" or in a sentence such as "you must know"; anything else is only preferred.
 */
export function skillsInText(text: SourceText): {
  required: AskedSkill[];
  preferred: AskedSkill[];
} {
  const required = new Map<string, AskedSkill>();
  const preferred = new Map<string, AskedSkill>();
  const found = findSkills(text.readable);
  let next = 0;
  let section: Section = text.field === 'requirements' ? 'required' : 'other';
  let lineStart = 0;
  for (const line of text.readable.split('\n')) {
    const lineEnd = lineStart + line.length;
    section = sectionAfter(line, section);
    for (let hit = found[next]; hit !== undefined && hit.offset < lineEnd; hit = found[next]) {
      next += 1;
      const demand = demandOf(line, hit.offset - lineStart, section);
      const list = demand === 'required' ? required : preferred;
      if (!list.has(hit.skill.key)) {
        list.set(
          hit.skill.key,
          askedFor(hit.skill, quoteAround(text, hit.offset, hit.quote.length)),
        );
      }
    }
    lineStart = lineEnd + 1;
  }
  return { required: [...required.values()], preferred: [...preferred.values()] };
}

/** Joins lists of asked skills: each once, required before preferred, first evidence kept. */
export function mergeSkills(
  required: readonly AskedSkill[],
  preferred: readonly AskedSkill[],
): { required: AskedSkill[]; preferred: AskedSkill[] } {
  const must = new Map<string, AskedSkill>();
  for (const skill of required) if (!must.has(skill.key)) must.set(skill.key, skill);
  const may = new Map<string, AskedSkill>();
  for (const skill of preferred)
    if (!must.has(skill.key) && !may.has(skill.key)) may.set(skill.key, skill);
  return { required: [...must.values()], preferred: [...may.values()] };
}

function askedFor(skill: Skill, evidence: AskedSkill['evidence']): AskedSkill {
  return { key: skill.key, name: skill.name, evidence };
}

function sectionAfter(line: string, current: Section): Section {
  const text = line.trim();
  const isHeading =
    text.length > 2 && text.length < 60 && !/[.,;]$/.test(text) && !/^[-•·]/.test(text);
  if (!isHeading) return current;
  if (PREFERRED_HEADING.test(text)) return 'preferred';
  if (OTHER_HEADING.test(text)) return 'other';
  if (REQUIRED_HEADING.test(text)) return 'required';
  return current;
}

function demandOf(line: string, at: number, section: Section): 'required' | 'preferred' {
  const from = line.lastIndexOf('. ', at) + 1;
  const to = line.indexOf('. ', at);
  const sentence = line.slice(
    Math.max(from, at - 200),
    Math.min(to === -1 ? line.length : to, at + 120),
  );
  if (section === 'preferred' || PREFERRED_LINE.test(sentence)) return 'preferred';
  return section === 'required' || REQUIRED_LINE.test(sentence) ? 'required' : 'preferred';
}
