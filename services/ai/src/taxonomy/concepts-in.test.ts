import { expect, it } from 'vitest';
import { conceptsIn } from './concepts-in.ts';

it('names skills and occupations with their ancestors and neighbours', () => {
  const concepts = conceptsIn('Registered nurse (RN) who writes Python');
  expect(concepts.map(({ key }) => key)).toEqual(['skill:python', 'occupation:registered nurse']);
  expect(concepts[0]?.ancestors).toContain('skill:programming');
  expect(concepts[1]?.ancestors).toEqual(['soc:29-1000', 'soc:29']);
  expect(concepts[1]?.related).toContain('skill:nursing');
  expect(concepts[1]?.related).toContain('occupation:nurse practitioner');
});

it('finds nothing in a text that names nothing', () => {
  expect(conceptsIn('the quick brown fox')).toEqual([]);
});
