import { expect, it } from 'vitest';
import type { CorpusPosting } from './corpus.ts';
import { keywordNeighbours, sameGroup } from './soc-gate.ts';

const posting = (sourceId: string, description = ''): CorpusPosting => ({
  sourceId,
  title: `Title of ${sourceId}`,
  description,
});

const corpus = [
  posting('demo/nurse'),
  posting('onet/29-1141.03', 'Cares for patients. '.repeat(50)),
  posting('onet/29-1215.00'),
  posting('onet/53-2011.00'),
];

it('takes the O*NET postings that have company in their group, and those for relevant', () => {
  expect(sameGroup(corpus)).toEqual(
    new Map([
      ['onet/29-1141.03', new Map([['onet/29-1215.00', 2]])],
      ['onet/29-1215.00', new Map([['onet/29-1141.03', 2]])],
    ]),
  );
});

it('asks keyword search with title and description, and leaves out the posting itself', async () => {
  const asked: { query: string; searchType: string; limit: number }[] = [];
  const neighbours = await keywordNeighbours(
    {
      search: async (query, searchType, limit) => {
        asked.push({ query, searchType, limit });
        const others = Array.from({ length: limit - 1 }, (_, i) => `demo/${i}`);
        return ['demo/nurse', 'onet/29-1141.03', ...others].slice(0, limit);
      },
    },
    corpus,
    new Map([['onet/29-1141.03', null]]),
  );
  expect(asked).toEqual([{ query: expect.any(String), searchType: 'keyword', limit: 11 }]);
  expect(asked[0]?.query).toMatch(/^Title of onet\/29-1141.03 Cares for patients\./);
  expect(asked[0]?.query.length).toBeLessThanOrEqual(500);
  const found = neighbours.get('onet/29-1141.03');
  expect(found).toHaveLength(10);
  expect(found).not.toContain('onet/29-1141.03');
});
