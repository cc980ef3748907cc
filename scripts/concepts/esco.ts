import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Concept, Source } from './concept.ts';
import { tableRows } from './table-rows.ts';

const FILE = /^(skills|occupations)_([a-z]{2}(?:-[a-z]{2})?)\.csv$/i;
const ISCO_GROUP = 'http://data.europa.eu/esco/isco/C';

const Uri = v.pipe(v.string(), v.url());
const Label = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** One label a line. */
const Labels = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
);

const COLUMNS = {
  conceptUri: Uri,
  preferredLabel: Label,
  altLabels: Labels,
  hiddenLabels: Labels,
  status: v.string(),
};
const SkillRow = v.object({ conceptType: v.literal('KnowledgeSkillCompetence'), ...COLUMNS });
const OccupationRow = v.object({
  conceptType: v.literal('Occupation'),
  iscoGroup: v.string(),
  ...COLUMNS,
});
const BroaderRow = v.object({ conceptUri: Uri, broaderUri: Uri });

/**
 * What a folder of the ESCO classification as CSV has (https://esco.ec.europa.eu, version 1), or a
 * single file of it: `skills_<language>.csv` and `occupations_<language>.csv`. English comes first, so
 * that a concept is shown by its English label where it has one.
 */
export function escoSources(path: string): Source[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path).map((file) => join(path, file))
    : [path];
  const sources = files.flatMap((file) => {
    const [, name, language] = FILE.exec(basename(file)) ?? [];
    return name === undefined || language === undefined
      ? []
      : [sourceOf(file, name.toLowerCase(), language.toLowerCase())];
  });
  if (sources.length === 0) {
    throw new Error(`${path}: No skills_<language>.csv or occupations_<language>.csv of ESCO.`);
  }
  const rank = ({ language }: Source) => (language === 'en' ? '' : language);
  return sources.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function sourceOf(file: string, name: string, language: string): Source {
  const isSkills = name === 'skills';
  const pillar = isSkills ? 'SkillPillar' : 'OccPillar';
  const relations = join(dirname(file), `broaderRelations${pillar}_${language}.csv`);
  const hasRelations = existsSync(relations);
  return {
    scheme: 'esco',
    kind: isSkills ? 'skill' : 'occupation',
    language,
    files: hasRelations ? [file, relations] : [file],
    async *concepts() {
      const broader = hasRelations ? await broaderOf(relations) : new Map<string, string>();
      yield* isSkills ? skills(file, broader) : occupations(file, broader);
    },
  };
}

async function* skills(file: string, broader: ReadonlyMap<string, string>) {
  for await (const row of tableRows(file, 'csv', SkillRow)) {
    yield conceptOf(row, broader.get(row.conceptUri) ?? null);
  }
}

async function* occupations(file: string, broader: ReadonlyMap<string, string>) {
  for await (const row of tableRows(file, 'csv', OccupationRow)) {
    const group = row.iscoGroup === '' ? null : `${ISCO_GROUP}${row.iscoGroup}`;
    yield conceptOf(row, broader.get(row.conceptUri) ?? group);
  }
}

const conceptOf = (
  row: v.InferOutput<typeof SkillRow> | v.InferOutput<typeof OccupationRow>,
  broaderUri: string | null,
): Concept => ({
  uri: row.conceptUri,
  label: row.preferredLabel,
  otherLabels: [...row.altLabels, ...row.hiddenLabels],
  broaderUri,
  isReleased: row.status === 'released',
});

/** A concept may be under several; the first is kept. */
async function broaderOf(file: string): Promise<Map<string, string>> {
  const broader = new Map<string, string>();
  for await (const { conceptUri, broaderUri } of tableRows(file, 'csv', BroaderRow)) {
    if (!broader.has(conceptUri)) broader.set(conceptUri, broaderUri);
  }
  return broader;
}
