import type { SkillConcept, SkillDomain } from './skill-concept.ts';
import { businessSkills } from './skills/business.ts';
import { cloudSecuritySkills } from './skills/cloud-security.ts';
import { dataSkills } from './skills/data.ts';
import { designProductSkills } from './skills/design-product.ts';
import { financeSkills } from './skills/finance.ts';
import { generalSkills } from './skills/general.ts';
import { healthcareSkills } from './skills/healthcare.ts';
import { hospitalitySkills } from './skills/hospitality.ts';
import { softwareSkills } from './skills/software.ts';
import { teachingSkills } from './skills/teaching.ts';
import { tradesSkills } from './skills/trades.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A dictionary entry with its place in the hierarchy. `key` is its name in lower case. */
export interface Skill {
  key: string;
  name: string;
  domain: SkillDomain;
  /** Keys of the broader skills, nearest first. */
  ancestors: readonly string[];
  related: ReadonlySet<string>;
}

/** How sure a spelling is: anywhere, in these capitals only, or only among other skills. */
type SpellingNeeds = 'nothing' | 'case' | 'context';

export interface Spelling {
  skill: Skill;
  needs: SpellingNeeds;
  /** The spelling in its own capitals. */
  written: string;
}

/** A node of the spelling tree; edges are `edgeOf(token)`. */
export interface TrieNode {
  next: Map<string, TrieNode>;
  /** Spellings that end here; more than one when only capitals tell them apart. */
  spellings: Spelling[];
}

const DOMAINS: readonly (readonly [SkillDomain, readonly SkillConcept[]])[] = [
  ['software', softwareSkills],
  ['data', dataSkills],
  ['cloud', cloudSecuritySkills],
  ['healthcare', healthcareSkills],
  ['teaching', teachingSkills],
  ['trades', tradesSkills],
  ['finance', financeSkills],
  ['hospitality', hospitalitySkills],
  ['business', businessSkills],
  ['design', designProductSkills],
  ['general', generalSkills],
];

/** Domains where a lower-case acronym (`sql`, `css`) cannot be an everyday word. */
const TECHNICAL = new Set<SkillDomain>(['software', 'data', 'cloud']);
const ACRONYM = /^[A-Z]{2,4}$/;

export const skillsByKey: ReadonlyMap<string, Skill> = buildSkills();
export const skillTrie: TrieNode = buildTrie();

/** The tree's edge for a token: punctuation and what is glued to it must stay glued. */
export function edgeOf(token: Token): string {
  return token.glued ? `+${token.key}` : token.key;
}

function buildSkills(): Map<string, Skill> {
  const rows = new Map<string, SkillConcept>();
  for (const [, concepts] of DOMAINS) for (const row of concepts) rows.set(row.name, row);
  const skills = new Map<string, Skill>();
  for (const [domain, concepts] of DOMAINS) {
    for (const row of concepts) {
      const ancestors: string[] = [];
      let parent = row.parent;
      while (parent !== undefined && !ancestors.includes(parent.toLowerCase())) {
        ancestors.push(parent.toLowerCase());
        parent = rows.get(parent)?.parent;
      }
      const key = row.name.toLowerCase();
      const related = new Set((row.related ?? []).map((name) => name.toLowerCase()));
      skills.set(key, { key, name: row.name, domain, ancestors, related });
    }
  }
  return skills;
}

function buildTrie(): TrieNode {
  const root: TrieNode = { next: new Map(), spellings: [] };
  for (const [, concepts] of DOMAINS) {
    for (const row of concepts) {
      const skill = skillsByKey.get(row.name.toLowerCase());
      if (skill === undefined) continue;
      insert(root, { skill, needs: row.needs ?? needsOf(row.name, skill), written: row.name });
      for (const alias of row.aliases ?? []) {
        insert(root, { skill, needs: needsOf(alias, skill), written: alias });
      }
      for (const alias of row.contextAliases ?? []) {
        insert(root, { skill, needs: 'context', written: alias });
      }
    }
  }
  return root;
}

function needsOf(written: string, skill: Skill): SpellingNeeds {
  if (!ACRONYM.test(written)) return 'nothing';
  return written.length > 2 && TECHNICAL.has(skill.domain) ? 'nothing' : 'case';
}

function insert(root: TrieNode, spelling: Spelling): void {
  let node = root;
  for (const token of tokenize(spelling.written)) {
    const edge = edgeOf(token);
    let child = node.next.get(edge);
    if (child === undefined) {
      child = { next: new Map(), spellings: [] };
      node.next.set(edge, child);
    }
    node = child;
  }
  node.spellings.push(spelling);
}
