import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '@jobmatch/ai/analyze';
import type { CandidateForAnalysis } from '@jobmatch/shared/contracts/analyses';
import { describe, expect, it } from 'vitest';
import { type AllowedOccupations, MADE_UP, PUBLISHED } from '../support/allowed-occupations.ts';
import { candidateOf, sharedPostings, socGroupOf } from '../support/analysis-inputs.ts';
import type { JsonResume } from '../support/json-resume.ts';
import { hasSharedData, readSharedJson } from '../support/shared-data.ts';

const AS_OF = '2026-01';
const TOP = 10;
/** Of the best ten, or of a field that has fewer postings, as many may be of other occupations. */
const STRAYS = 2;
const LEAST_SPREAD = 15;

const readMadeUp = (name: string): JsonResume =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'support', 'profiles', `${name}.json`), 'utf8'),
  );
const readPublished = (name: string): JsonResume =>
  readSharedJson(`resumes/json-resume/${name}.json`);

interface Ranked {
  id: string;
  score: number;
}

/** Every posting and its score, the best first; of equals by id. */
async function rank(candidate: CandidateForAnalysis): Promise<Ranked[]> {
  const ranked: Ranked[] = [];
  for (const posting of sharedPostings()) {
    const { overallScore } = await analyze({ posting, candidate, preferences: null }, AS_OF);
    expect(overallScore, posting.title).not.toBeNull();
    ranked.push({ id: posting.id, score: overallScore ?? 0 });
  }
  return ranked.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function isAllowed({ socGroups, gsa }: AllowedOccupations, id: string): boolean {
  const [source = '', code = ''] = id.split('/');
  return source === 'gsa' ? gsa.includes(code) : socGroups.includes(socGroupOf(code));
}

/** From the lower to the upper quartile. */
function spread(scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return at(0.75) - at(0.25);
}

describe.skipIf(!hasSharedData)('352 real postings, ranked for a profile', () => {
  const profiles = [
    ...Object.entries(PUBLISHED).map(([name, allowed]) => ({ name, allowed, read: readPublished })),
    ...Object.entries(MADE_UP).map(([name, allowed]) => ({ name, allowed, read: readMadeUp })),
  ];

  it.each(profiles)('$name: the best are of its occupations', async ({ name, allowed, read }) => {
    const ranked = await rank(candidateOf(read(name)));
    expect(ranked).toHaveLength(352);
    const field = ranked.filter(({ id }) => isAllowed(allowed, id));
    const hits = ranked.slice(0, TOP).filter(({ id }) => isAllowed(allowed, id));
    expect(hits.length, JSON.stringify(ranked.slice(0, TOP), null, 1)).toBeGreaterThanOrEqual(
      Math.min(TOP, field.length) - STRAYS,
    );
    expect(spread(ranked.map(({ score }) => score))).toBeGreaterThanOrEqual(LEAST_SPREAD);
  });

  it('an id that the table names is a posting', () => {
    const ids = new Set(sharedPostings().map(({ id }) => id));
    const named = profiles.flatMap(({ allowed }) => allowed.gsa.map((code) => `gsa/${code}`));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
