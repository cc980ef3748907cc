import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Concept } from './concept.ts';
import { onetSources } from './onet.ts';

const fixtures = join(import.meta.dirname, 'fixtures', 'onet');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobmatch-onet-'));
  cpSync(fixtures, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function conceptsOf(wanted: string): Promise<Concept[]> {
  const source = onetSources(folder).find(({ kind }) => kind === wanted);
  const concepts = [];
  for await (const concept of source?.concepts() ?? []) concepts.push(concept);
  return concepts;
}

describe('a folder of O*NET', () => {
  it('has occupations with their alternate and short titles', async () => {
    const summary = 'https://www.onetonline.org/link/summary';
    expect(await conceptsOf('occupation')).toEqual([
      {
        uri: `${summary}/99-1011.00`,
        label: 'Lighthouse Keepers',
        otherLabels: ['Chief Lamp Officer (CLO)', 'CLO', 'Keeper of the "Light'],
        broaderUri: null,
        isReleased: true,
      },
      {
        uri: `${summary}/99-1011.01`,
        label: 'Foghorn Tuners',
        otherLabels: [],
        broaderUri: `${summary}/99-1011.00`,
        isReleased: true,
      },
    ]);
  });

  it('has each skill and technology once, however many occupations need it', async () => {
    const rest = { otherLabels: [], broaderUri: null, isReleased: true };
    expect(await conceptsOf('skill')).toEqual([
      {
        uri: 'https://www.onetonline.org/find/descriptor/result/2.Z.1.a',
        label: 'Storm Watching',
        ...rest,
      },
      {
        uri: 'https://www.onetonline.org/search/tech/example?e=BeaconSoft%209%22%20Pro%20%26%20More',
        label: 'BeaconSoft 9" Pro & More',
        ...rest,
      },
    ]);
  });

  it('needs one of its files only', async () => {
    for (const name of ['Occupation Data.txt', 'Alternate Titles.txt', 'Skills.txt']) {
      rmSync(join(folder, name));
    }
    expect(onetSources(folder).map(({ kind }) => kind)).toEqual(['skill']);
    expect(await conceptsOf('skill')).toHaveLength(1);
    rmSync(join(folder, 'Technology Skills.txt'));
    expect(() => onetSources(folder)).toThrow('“Occupation Data.txt”');
  });
});

describe('a file that is not as O*NET writes it', () => {
  it.each([
    ['Occupation Data.txt', 'occupation', 'Code\tTitle\n', 'no column “O*NET-SOC Code”'],
    [
      'Occupation Data.txt',
      'occupation',
      'O*NET-SOC Code\tTitle\n99\tKeepers\n',
      'Line 2, “O*NET-SOC Code”: Not an O*NET-SOC code.',
    ],
    ['Alternate Titles.txt', 'occupation', 'O*NET-SOC Code\tAlternate Title\n', '“Short Title”'],
    [
      'Alternate Titles.txt',
      'occupation',
      'O*NET-SOC Code\tAlternate Title\tShort Title\n99-9999.00\tKeeper\tn/a\n',
      'names 99-9999.00',
    ],
    ['Skills.txt', 'skill', 'Element ID,Element Name\n', '“Element ID”, “Element Name”'],
    ['Technology Skills.txt', 'skill', 'Example\tCommodity Code\nBeaconSoft\n', 'line 2'],
  ])('is refused: %s', async (name, kind, text, complaint) => {
    writeFileSync(join(folder, name), text);
    const read = conceptsOf(kind);
    await expect(read).rejects.toThrow(complaint);
    await expect(read).rejects.toThrow(new RegExp(`^${name}`, 'u'));
  });
});
