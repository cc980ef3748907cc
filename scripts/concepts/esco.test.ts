import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Concept, Source } from './concept.ts';
import { escoSources } from './esco.ts';

const fixtures = join(import.meta.dirname, 'fixtures', 'esco');
const folder = mkdtempSync(join(tmpdir(), 'jobmatch-esco-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function conceptsOf(source: Source | undefined): Promise<Concept[]> {
  const concepts = [];
  for await (const concept of source?.concepts() ?? []) concepts.push(concept);
  return concepts;
}

const skill = (name: string) => `http://data.europa.eu/esco/skill/${name}`;

describe('a folder of ESCO', () => {
  it('has a source for each kind and language, English first', () => {
    const sources = escoSources(fixtures).map(({ kind, language }) => `${kind} ${language}`);
    expect(sources.toSorted()).toEqual(['occupation en', 'skill de', 'skill en']);
    expect(sources.at(-1)).toBe('skill de');
  });

  it('has skills with all their labels, what is broader, and whether they are released', async () => {
    const english = escoSources(fixtures).find(
      ({ kind, language }) => kind === 'skill' && language === 'en',
    );
    expect(await conceptsOf(english)).toEqual([
      {
        uri: skill('made-up-1'),
        label: 'polish lighthouse lenses',
        otherLabels: [
          'clean lighthouse lenses',
          'polishing of lenses, lighthouse',
          'Polish Lighthouse Lenses',
          'lens polishing',
        ],
        broaderUri: skill('S9.9'),
        isReleased: true,
      },
      {
        uri: skill('made-up-2'),
        label: 'foghorn theory',
        otherLabels: [],
        broaderUri: null,
        isReleased: true,
      },
      {
        uri: skill('made-up-3'),
        label: 'trim whale-oil lamps',
        otherLabels: ['trim wicks'],
        broaderUri: null,
        isReleased: false,
      },
    ]);
  });

  it('has occupations under their ISCO group', async () => {
    const [occupations] = escoSources(join(fixtures, 'occupations_en.csv'));
    expect(await conceptsOf(occupations)).toEqual([
      {
        uri: 'http://data.europa.eu/esco/occupation/made-up-10',
        label: 'lighthouse keeper',
        otherLabels: ['lamp keeper', 'keeper of the light'],
        broaderUri: 'http://data.europa.eu/esco/isco/C9999',
        isReleased: true,
      },
    ]);
  });

  it('is refused without a file of ESCO', () => {
    expect(() => escoSources(folder)).toThrow('No skills_<language>.csv or occupations_');
  });
});

const HEADER = 'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status';
const GOOD = `KnowledgeSkillCompetence,${skill('a')},lamp care,,,released`;

describe('a file that is not as ESCO writes it', () => {
  it.each([
    ['no byte', '', 'The file is empty.'],
    [
      'a column missing',
      'conceptType,conceptUri,preferredLabel,altLabels,status\n',
      '“hiddenLabels”',
    ],
    ['another separator', HEADER.replaceAll(',', ';'), 'no column “conceptType”'],
    ['a row cut off', `${HEADER}\n${GOOD}\nKnowledgeSkillCompetence,${skill('b')}`, 'line 3'],
    [
      'a URI that is none',
      `${HEADER}\n${GOOD.replace(skill('a'), 'lamp')}`,
      'Line 2, “conceptUri”',
    ],
    ['no label', `${HEADER}\n${GOOD.replace('lamp care', ' ')}`, 'Line 2, “preferredLabel”'],
    [
      'rows of occupations',
      `${HEADER}\n${GOOD.replace('KnowledgeSkillCompetence', 'Occupation')}`,
      'Expected "KnowledgeSkillCompetence" but received "Occupation"',
    ],
    ['a quotation left open', `${HEADER}\n"${GOOD}`, 'Quote Not Closed'],
    ['a quotation left open for long', `${HEADER}\n"${GOOD.repeat(20_000)}`, 'Max Record Size'],
  ])('is refused with %s', async (_, text, complaint) => {
    const file = join(folder, 'skills_en.csv');
    writeFileSync(file, text);
    const read = conceptsOf(escoSources(file)[0]);
    await expect(read).rejects.toThrow(complaint);
    await expect(read).rejects.toThrow(/^skills_en\.csv: /u);
  });

  it('is refused when it goes away', async () => {
    const file = join(folder, 'skills_en.csv');
    writeFileSync(file, HEADER);
    const [source] = escoSources(file);
    rmSync(file);
    await expect(conceptsOf(source)).rejects.toThrow('ENOENT');
  });
});
