import { describe, expect, it } from 'vitest';
import { findSkills } from './find-skills.ts';
import { skillsByKey, skillTrie } from './skill-index.ts';
import type { TrieNode } from './skill-index.ts';
import { skillNamesInOtherLanguages } from './skills/other-languages.ts';

/** The names of the skills at each end of the tree that more than one skill claims. */
function sharedSpellings(node: TrieNode): string[] {
  const owners = new Set(node.spellings.map(({ skill }) => skill.name));
  const own = owners.size > 1 ? [[...owners].join(' = ')] : [];
  return [...own, ...[...node.next.values()].flatMap(sharedSpellings)];
}

it('refers only to skills that exist', () => {
  const missing = [...skillsByKey.values()].flatMap(({ ancestors, related }) =>
    [...ancestors, ...related].filter((key) => !skillsByKey.has(key)),
  );
  expect(missing).toEqual([]);
});

it('gives no spelling to two skills', () => {
  expect(sharedSpellings(skillTrie())).toEqual([]);
});

it('puts no skill above itself', () => {
  const circular = [...skillsByKey.values()].filter(({ key, ancestors }) =>
    ancestors.includes(key),
  );
  expect(circular).toEqual([]);
});

it('covers at least 1,100 skills', () => {
  expect(skillsByKey.size).toBeGreaterThanOrEqual(1100);
});

describe('a skill of two fields', () => {
  it('stands under its language first, then under its field', () => {
    expect(skillsByKey.get('entity framework')?.ancestors).toEqual([
      '.net',
      'software development',
      'object-relational mapping',
      'back-end development',
    ]);
  });

  it.each([
    ['react', 'front-end development'],
    ['fastapi', 'back-end development'],
    ['jetpack compose', 'mobile development'],
    ['xgboost', 'machine learning'],
    ['clickhouse', 'data engineering'],
    ['argo cd', 'devops'],
    ['burp suite', 'information security'],
  ])('finds the field of %s', (key, field) => {
    expect(skillsByKey.get(key)?.ancestors).toContain(field);
  });
});

describe('names in other languages', () => {
  it('belong to skills that exist', () => {
    const unknown = skillNamesInOtherLanguages.filter(
      ([name]) => !skillsByKey.has(name.toLowerCase()),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Erfahrung in der Buchhaltung', 'Accounting'],
    ['connaissance du contrôle qualité', 'Quality Control'],
    ['experiencia en soldadura', 'Welding'],
  ])('are found in “%s”', (text, name) => {
    expect(findSkills(text).map(({ skill }) => skill.name)).toContain(name);
  });
});
