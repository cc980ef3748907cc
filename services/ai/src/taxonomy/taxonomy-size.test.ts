import { describe, expect, it } from 'vitest';
import { listed, occupationConcepts, occupationsByKey, titlesOf } from './occupation-index.ts';
import { skillsByKey, skillTrie } from './skill-index.ts';
import type { TrieNode } from './skill-index.ts';
import { titleWord } from './title-word.ts';
import { tokenize } from './tokens.ts';

const MILITARY = '55';
const MAJOR_GROUPS = '11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53 55'.split(
  ' ',
);

const byKey = occupationsByKey();

const phraseOf = (title: string): string =>
  tokenize(title)
    .map(({ start, end }) => titleWord(title.slice(start, end)))
    .join(' ');

describe('the size of the dictionary', () => {
  it('has at least 1,500 concepts', () => {
    expect(skillsByKey.size + byKey.size).toBeGreaterThanOrEqual(1500);
  });

  it.each(MAJOR_GROUPS)('covers major group %s', (major) => {
    const members = [...byKey.values()].filter(({ socGroup }) => socGroup.startsWith(`${major}-`));
    expect(members.length).toBeGreaterThanOrEqual(major === MILITARY ? 5 : 15);
  });
});

describe('references', () => {
  it('places every occupation in a minor group', () => {
    const misplaced = [...byKey.values()].filter(
      ({ socGroup }) =>
        !/^\d\d-\d\d00$/.test(socGroup) || !MAJOR_GROUPS.includes(socGroup.slice(0, 2)),
    );
    expect(misplaced.map(({ name, socGroup }) => `${name} ${socGroup}`)).toEqual([]);
  });

  it('relates occupations only to those that exist, and not to themselves', () => {
    const dangling = [...byKey.values()].flatMap(({ key, name, related }) =>
      related.filter((other) => other === key || !byKey.has(other)).map((to) => `${name}: ${to}`),
    );
    expect(dangling).toEqual([]);
  });

  it('gives occupations only skills that exist', () => {
    const dangling = [...byKey.values()].flatMap(({ name, skills }) =>
      skills.filter((skill) => !skillsByKey.has(skill)).map((skill) => `${name}: ${skill}`),
    );
    expect(dangling).toEqual([]);
  });
});

describe('spellings', () => {
  it('names each occupation once', () => {
    expect(byKey.size).toBe(occupationConcepts.length);
  });

  it('names one occupation each, unless capitals are needed', () => {
    const owners = new Map<string, Set<string>>();
    for (const concept of occupationConcepts) {
      const contextual = new Set(listed(concept.contextAliases).map(phraseOf));
      for (const phrase of titlesOf(concept).map(phraseOf)) {
        if (contextual.has(phrase)) continue;
        owners.set(phrase, (owners.get(phrase) ?? new Set()).add(concept.name));
      }
    }
    const shared = [...owners].filter(([, names]) => names.size > 1);
    expect(shared.map(([phrase, names]) => `${phrase}: ${[...names].join(', ')}`)).toEqual([]);
  });

  it('names one skill each, unless capitals or context are needed', () => {
    const shared: string[] = [];
    const visit = (node: TrieNode): void => {
      const names = node.spellings
        .filter(({ needs }) => needs === 'nothing')
        .map(({ skill }) => skill.name);
      if (new Set(names).size > 1) shared.push(names.join(', '));
      for (const child of node.next.values()) visit(child);
    };
    visit(skillTrie());
    expect(shared).toEqual([]);
  });
});
