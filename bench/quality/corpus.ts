import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(import.meta.dirname, '..', '..');
const sharedData = process.env['SHARED_DATA'] ?? join(root, '..', 'shared', 'data');
const folder = join(sharedData, 'postings');

/** The real postings are not part of the project: without them there is no corpus. */
export const hasCorpus = existsSync(folder);

/** The import wants a company, and occupations have none. One for all tells none from another. */
const NO_COMPANY = 'Unnamed';

const SKILL_MAX = 100;

const DAY_MS = 86_400_000;
/** A fixed day, so that every run imports the same text. */
const POSTED_BEFORE_MS = Date.UTC(2026, 0, 1);

/** What `POST /api/jobs/import` takes; the fields that are read here, and whatever else there is. */
export interface CorpusPosting {
  /** The corpus id that judgements use: `demo/…`, `gsa/…` or `onet/` and the O*NET-SOC code. */
  sourceId: string;
  title: string;
  description: string;
  [field: string]: unknown;
}

const Demo = v.array(
  v.pipe(
    v.looseObject({
      sourceId: v.string(),
      title: v.string(),
      description: v.string(),
      postedDaysAgo: v.number(),
    }),
    v.transform(({ postedDaysAgo, ...posting }) => ({
      ...posting,
      postedAt: new Date(POSTED_BEFORE_MS - postedDaysAgo * DAY_MS).toISOString(),
      sourceId: `demo/${posting.sourceId}`,
    })),
  ),
);

const Gsa = v.pipe(
  v.object({
    id: v.string(),
    title: v.string(),
    company: v.string(),
    location: v.string(),
    description: v.string(),
  }),
  v.transform(({ id, ...posting }) => ({
    ...posting,
    sourceId: id.replace(/^18f_tts:/, 'gsa/'),
  })),
);

const Onet = v.pipe(
  v.object({
    source_id: v.string(),
    title: v.string(),
    description: v.string(),
    skills: v.array(v.string()),
  }),
  v.transform(({ source_id: code, title, description, skills }) => ({
    sourceId: `onet/${code}`,
    title,
    company: NO_COMPANY,
    description,
    requiredSkills: skills.map((skill) => skill.slice(0, SKILL_MAX)),
  })),
);

/** The demo postings, 52 real ones of a US federal office and 300 O*NET occupations, in that order. */
export function readCorpus(): CorpusPosting[] {
  const demo: unknown = JSON.parse(
    readFileSync(join(root, 'scripts', 'demo-data', 'postings.json'), 'utf8'),
  );
  return [
    ...v.parse(Demo, demo),
    ...v.parse(v.array(Gsa), readLines('gsa-tts-cc0.jsonl')),
    ...v.parse(v.array(Onet), readLines('onet-300.jsonl')),
  ];
}

const readLines = (file: string): unknown[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
