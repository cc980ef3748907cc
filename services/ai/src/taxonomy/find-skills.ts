import { edgeOf, skillTrie } from './skill-index.ts';
import type { Skill, Spelling, TrieNode } from './skill-index.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A skill named in a text: `quote` is `text.slice(offset, offset + quote.length)`. */
export interface FoundSkill {
  skill: Skill;
  quote: string;
  offset: number;
}

interface Hit {
  spelling: Spelling;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
}

const TECHNICAL = new Set(['software', 'data', 'cloud']);
const SEPARATORS = new Set([',', '/', ';', '|', '\u2022', '\u00b7', '(', ')', '&', '*', ':']);
const LIST_WORDS = new Set(['and', 'or', 'plus']);
const CUES_BEFORE = new Set(
  'in with using use knowledge of languages language know learn write writing like especially'.split(
    ' ',
  ),
);
const CUES_AFTER = new Set(
  'developer developers engineer engineers programming programmer programmers language code codebase services microservices backend developers scripts packages stack shop spreadsheets sheets'.split(
    ' ',
  ),
);
/** Words that make an everyday phrase of the word before them: "go to market", "access to". */
const PHRASE_AFTER = new Set(
  'to ahead for live above beyond through over on out back with from of at the a an your our'.split(
    ' ',
  ),
);
const JOINING_MARKS = new Set(['&', '+', '#', "'", '\u2019', '@', '/']);

/**
 * Finds the dictionary's skills in a text, left to right, longest spelling first, each occurrence
 * once. Linear in the length of the text: one pass of tokens through one tree of spellings.
 *
 * A spelling matches whole tokens only, so `maintain` holds no AI and `R&D` no R. Everyday words
 * (Go, R, C, Excel) count only in their own capitals and beside another skill or a cue word.
 */
export function findSkills(text: string): FoundSkill[] {
  const tokens = tokenize(text);
  const hits = findHits(text, tokens);
  const accepted = acceptHits(hits, tokens);
  return accepted.map(({ spelling, from, to }) => {
    const offset = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? offset;
    return { skill: spelling.skill, quote: text.slice(offset, end), offset };
  });
}

/** The skill that a whole list entry names, in any capitals, or null: `go` in a skills list is Go. */
export function skillNamed(entry: string): Skill | null {
  const tokens = tokenize(entry.trim());
  const node = walk(skillTrie(), tokens, 0).at(-1);
  if (node === undefined || node.to !== tokens.length) return null;
  return node.node.spellings[0]?.skill ?? null;
}

function findHits(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestHit(text, tokens, at);
    if (hit === null) {
      at += 1;
    } else {
      hits.push(hit);
      at = hit.to;
    }
  }
  return hits;
}

function longestHit(text: string, tokens: readonly Token[], from: number): Hit | null {
  const first = tokens[from];
  if (first === undefined || (!first.isWord && first.glued)) return null;
  if (first.isWord && first.glued && JOINING_MARKS.has(tokens[from - 1]?.key ?? '')) {
    if (tokens[from - 1]?.key !== '/') return null;
  }
  for (const step of walk(skillTrie(), tokens, from).toReversed()) {
    const written = text.slice(first.start, tokens[step.to - 1]?.end ?? first.end);
    for (const spelling of step.node.spellings) {
      if (spelling.needs !== 'nothing' && written !== spelling.written) continue;
      if (spelling.needs === 'case' && isOpeningVerb(tokens, from, step.to)) continue;
      if (isInsideLongerName(tokens, from, step.to, spelling)) continue;
      return { spelling, from, to: step.to };
    }
  }
  return null;
}

/** Every node with spellings on the path from `from`, shortest first. A plural s may be left out. */
function walk(
  root: TrieNode,
  tokens: readonly Token[],
  from: number,
): { node: TrieNode; to: number }[] {
  const found: { node: TrieNode; to: number }[] = [];
  let node: TrieNode | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const edge = at === from ? token.key : edgeOf(token);
    const exact: TrieNode | undefined = node.next.get(edge);
    const isPlural = edge.length > 4 && edge.endsWith('s') && !edge.endsWith('ss');
    node = exact ?? (isPlural ? node.next.get(edge.slice(0, -1)) : undefined);
    if (node === undefined) break;
    if (node.spellings.length > 0) found.push({ node, to: at + 1 });
  }
  return found;
}

/** True for a capital that only opens a sentence: "React to change". */
function isOpeningVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const opens = before === undefined || (!before.isWord && before.key !== ',');
  return opens && tokens[to]?.key === 'to';
}

/** True for C in `C-level` or `C+`, R in `R&D`, Go in `Go.com`: a mark joins it to more. */
function isInsideLongerName(
  tokens: readonly Token[],
  from: number,
  to: number,
  spelling: Spelling,
): boolean {
  const after = tokens[to];
  const next = tokens[to + 1];
  const isEveryday = spelling.needs === 'context';
  if (after !== undefined && after.glued && (after.key === '+' || after.key === '#')) return true;
  const joined = after !== undefined && after.glued && !after.isWord && next?.glued === true;
  if (
    joined &&
    next.isWord &&
    after.key !== '/' &&
    after.key !== '.' &&
    JOINING_MARKS.has(after.key)
  )
    return isEveryday || after.key === '&' || after.key === '@';
  if (joined && next.isWord && after.key === '.' && (isEveryday || next.key === 'com')) return true;
  return isEveryday && (tokens[from]?.hyphenated === true || after?.hyphenated === true);
}

/** Keeps every sure hit, and an everyday word only among technical skills or beside a cue word. */
function acceptHits(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const accepted: Hit[] = [];
  let group: Hit[] = [];
  const close = (): void => {
    const isSure = group.some(
      ({ spelling }) => spelling.needs !== 'context' && TECHNICAL.has(spelling.skill.domain),
    );
    const isOfficeList = group.filter(({ spelling }) => spelling.skill.domain === 'business');
    for (const hit of group) {
      if (
        hit.spelling.needs !== 'context' ||
        isSure ||
        group.length >= 3 ||
        (isOfficeList.length >= 2 && hit.spelling.skill.domain === 'business') ||
        hasCue(hit, tokens)
      )
        accepted.push(hit);
    }
    group = [];
  };
  for (const hit of hits) {
    const last = group.at(-1);
    if (last !== undefined && !areListed(tokens, last.to, hit.from)) close();
    group.push(hit);
  }
  close();
  return accepted;
}

/** True when only list separators stand between two hits. */
function areListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (!SEPARATORS.has(key) && !LIST_WORDS.has(key)) return false;
  }
  return to > from;
}

function hasCue(hit: Hit, tokens: readonly Token[]): boolean {
  const before = tokens[hit.from - 1]?.key ?? '';
  const after = tokens[hit.to]?.key ?? '';
  if (CUES_AFTER.has(after)) return true;
  return CUES_BEFORE.has(before) && !PHRASE_AFTER.has(after);
}
