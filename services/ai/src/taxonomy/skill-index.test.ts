import { expect, it } from 'vitest';
import { skillsByKey } from './skill-index.ts';

it('refers only to skills that exist', () => {
  const missing = [...skillsByKey.values()].flatMap(({ ancestors, related }) =>
    [...ancestors, ...related].filter((key) => !skillsByKey.has(key)),
  );
  expect(missing).toEqual([]);
});

it('covers at least 400 skills', () => {
  expect(skillsByKey.size).toBeGreaterThanOrEqual(400);
});
