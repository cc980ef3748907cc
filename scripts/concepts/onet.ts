import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { labelKey } from '@jobmatch/core/label-key';
import * as v from 'valibot';
import type { Concept, Source } from './concept.ts';
import { tableRows } from './table-rows.ts';

/** O*NET's files have codes; these are the addresses at which O*NET OnLine answers for them. */
const ONLINE = 'https://www.onetonline.org';
const occupationUri = (code: string) => `${ONLINE}/link/summary/${code}`;
const elementUri = (id: string) => `${ONLINE}/find/descriptor/result/${id}`;
const technologyUri = (name: string) =>
  `${ONLINE}/search/tech/example?e=${encodeURIComponent(name)}`;

/** What the alternate titles have where there is no short one. */
const NOTHING = 'n/a';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Code = v.pipe(v.string(), v.regex(/^\d{2}-\d{4}\.\d{2}$/u, 'Not an O*NET-SOC code'));
const OccupationRow = v.object({ 'O*NET-SOC Code': Code, Title: Text });
const TitleRow = v.object({
  'O*NET-SOC Code': Code,
  'Alternate Title': Text,
  'Short Title': v.pipe(v.string(), v.trim()),
});
const SkillRow = v.object({ 'Element ID': Text, 'Element Name': Text });
const TechnologyRow = v.object({ Example: Text });

/**
 * What a folder of the O*NET database as text has (https://www.onetcenter.org/database.html):
 * occupations with their alternate titles, and skills with the technologies that count as some.
 */
export function onetSources(folder: string): Source[] {
  const there = (name: string): string | null =>
    existsSync(join(folder, name)) ? join(folder, name) : null;
  const data = there('Occupation Data.txt');
  const titles = there('Alternate Titles.txt');
  const elements = there('Skills.txt');
  const technologies = there('Technology Skills.txt');
  const source = { scheme: 'onet', language: 'en' } as const;
  const sources: Source[] = [];
  if (data !== null) {
    const files = [data, ...(titles === null ? [] : [titles])];
    const concepts = () => occupations(data, titles);
    sources.push({ ...source, kind: 'occupation', files, concepts });
  }
  if (elements !== null || technologies !== null) {
    const files = [elements, technologies].filter((file) => file !== null);
    const concepts = () => skills(elements, technologies);
    sources.push({ ...source, kind: 'skill', files, concepts });
  }
  if (sources.length === 0) {
    throw new Error(
      `${folder}: No “Occupation Data.txt”, “Skills.txt” or “Technology Skills.txt” of O*NET.`,
    );
  }
  return sources;
}

async function* occupations(data: string, titles: string | null): AsyncGenerator<Concept> {
  const known = new Map<string, { label: string; others: Set<string> }>();
  for await (const { 'O*NET-SOC Code': code, Title: label } of tableRows(
    data,
    'tab-separated',
    OccupationRow,
  )) {
    known.set(code, { label, others: new Set() });
  }
  if (titles !== null) {
    for await (const row of tableRows(titles, 'tab-separated', TitleRow)) {
      const code = row['O*NET-SOC Code'];
      const occupation = known.get(code);
      if (occupation === undefined) {
        throw new Error(`Alternate Titles.txt names ${code}, which Occupation Data.txt has not.`);
      }
      occupation.others.add(row['Alternate Title']);
      const short = row['Short Title'];
      if (short !== '' && short.toLowerCase() !== NOTHING) occupation.others.add(short);
    }
  }
  for (const [code, { label, others }] of known) {
    // 15-1299.08 is a part of 15-1299.00.
    const whole = code.replace(/\d{2}$/u, '00');
    const broaderUri = whole !== code && known.has(whole) ? occupationUri(whole) : null;
    const uri = occupationUri(code);
    yield { uri, label, otherLabels: [...others], broaderUri, isReleased: true };
  }
}

/**
 * Both files have a row for each occupation that needs the skill. What differs in case only is one
 * skill, or its name would mean two.
 */
async function* skills(
  elements: string | null,
  technologies: string | null,
): AsyncGenerator<Concept> {
  const known = new Set<string>();
  const concept = (uri: string, label: string): Concept[] => {
    const key = labelKey(label);
    if (known.has(key)) return [];
    known.add(key);
    return [{ uri, label, otherLabels: [], broaderUri: null, isReleased: true }];
  };
  if (elements !== null) {
    for await (const row of tableRows(elements, 'tab-separated', SkillRow)) {
      yield* concept(elementUri(row['Element ID']), row['Element Name']);
    }
  }
  if (technologies !== null) {
    for await (const { Example } of tableRows(technologies, 'tab-separated', TechnologyRow)) {
      yield* concept(technologyUri(Example), Example);
    }
  }
}
