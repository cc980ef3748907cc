import type { SkillConcept, SkillDomain } from './skill-concept.ts';
import { artsMediaSkills } from './skills/arts-media.ts';
import { backendSkills } from './skills/backend.ts';
import { businessSkills } from './skills/business.ts';
import { civilElectricalSkills } from './skills/civil-electrical.ts';
import { clinicalSkills } from './skills/clinical.ts';
import { cloudSecuritySkills } from './skills/cloud-security.ts';
import { constructionSkills } from './skills/construction.ts';
import { dataSkills } from './skills/data.ts';
import { databasesAnalyticsSkills } from './skills/databases-analytics.ts';
import { designProductSkills } from './skills/design-product.ts';
import { devopsSkills } from './skills/devops.ts';
import { educationSkills } from './skills/education.ts';
import { engineeringSkills } from './skills/engineering.ts';
import { financeSkills } from './skills/finance.ts';
import { financePracticeSkills } from './skills/finance-practice.ts';
import { generalSkills } from './skills/general.ts';
import { healthSupportSkills } from './skills/health-support.ts';
import { healthcareSkills } from './skills/healthcare.ts';
import { hospitalitySkills } from './skills/hospitality.ts';
import { landSkills } from './skills/land.ts';
import { lawSkills } from './skills/law.ts';
import { machineLearningSkills } from './skills/machine-learning.ts';
import { maintenanceRepairSkills } from './skills/maintenance-repair.ts';
import { mobileGamesEmbeddedSkills } from './skills/mobile-games-embedded.ts';
import { skillNamesInOtherLanguages } from './skills/other-languages.ts';
import { personalServicesSkills } from './skills/personal-services.ts';
import { productionSkills } from './skills/production.ts';
import { protectiveSkills } from './skills/protective.ts';
import { salesOfficeSkills } from './skills/sales-office.ts';
import { scienceSkills } from './skills/science.ts';
import { securitySkills } from './skills/security.ts';
import { socialServiceSkills } from './skills/social-service.ts';
import { softwareSkills } from './skills/software.ts';
import { teachingSkills } from './skills/teaching.ts';
import { testingSkills } from './skills/testing.ts';
import { tradesSkills } from './skills/trades.ts';
import { transportSkills } from './skills/transport.ts';
import { webFrontendSkills } from './skills/web-frontend.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A dictionary entry with its place in the hierarchy. `key` is its name in lower case. */
export interface Skill {
  key: string;
  name: string;
  domain: SkillDomain;
  /** Keys of the broader skills: the line of first parents, nearest first, then the others. */
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
  ['software', backendSkills],
  ['software', mobileGamesEmbeddedSkills],
  ['software', testingSkills],
  ['software', webFrontendSkills],
  ['data', dataSkills],
  ['data', databasesAnalyticsSkills],
  ['data', machineLearningSkills],
  ['cloud', cloudSecuritySkills],
  ['cloud', devopsSkills],
  ['cloud', securitySkills],
  ['engineering', engineeringSkills],
  ['engineering', civilElectricalSkills],
  ['science', scienceSkills],
  ['healthcare', healthcareSkills],
  ['healthcare', clinicalSkills],
  ['healthcare', healthSupportSkills],
  ['social-service', socialServiceSkills],
  ['teaching', teachingSkills],
  ['teaching', educationSkills],
  ['trades', tradesSkills],
  ['trades', constructionSkills],
  ['trades', maintenanceRepairSkills],
  ['production', productionSkills],
  ['transport', transportSkills],
  ['agriculture', landSkills],
  ['protective', protectiveSkills],
  ['finance', financeSkills],
  ['finance', financePracticeSkills],
  ['legal', lawSkills],
  ['hospitality', hospitalitySkills],
  ['hospitality', personalServicesSkills],
  ['business', businessSkills],
  ['business', salesOfficeSkills],
  ['design', designProductSkills],
  ['arts', artsMediaSkills],
  ['general', generalSkills],
];

/** Domains where a lower-case acronym (`sql`, `css`) cannot be an everyday word. */
const TECHNICAL = new Set<SkillDomain>(['software', 'data', 'cloud']);
const ACRONYM = /^[A-Z]{2,4}$/;

export const skillsByKey: ReadonlyMap<string, Skill> = buildSkills();
let trie: TrieNode | null = null;

/** The tree of spellings, built on first use: it would cost every start of a worker its time. */
export function skillTrie(): TrieNode {
  trie ??= buildTrie();
  return trie;
}

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
      const ancestors = ancestorsOf(row, rows);
      const key = row.name.toLowerCase();
      const related = new Set((row.related ?? []).map((name) => name.toLowerCase()));
      skills.set(key, { key, name: row.name, domain, ancestors, related });
    }
  }
  return skills;
}

/** The line of first parents, then everything else above the row, nearest first. */
function ancestorsOf(row: SkillConcept, rows: ReadonlyMap<string, SkillConcept>): string[] {
  const above = new Set<string>();
  let line = row.parent;
  while (line !== undefined && !above.has(line)) {
    above.add(line);
    line = rows.get(line)?.parent;
  }
  const queue = [row.name, ...above];
  for (const name of queue) {
    const { parent, alsoUnder = [] } = rows.get(name) ?? {};
    for (const broader of parent === undefined ? alsoUnder : [parent, ...alsoUnder]) {
      if (above.has(broader)) continue;
      above.add(broader);
      queue.push(broader);
    }
  }
  return [...above].map((name) => name.toLowerCase());
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
  for (const [name, spellings] of skillNamesInOtherLanguages) {
    const skill = skillsByKey.get(name.toLowerCase());
    if (skill === undefined) continue;
    for (const written of spellings) insert(root, { skill, needs: 'nothing', written });
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
