import * as v from 'valibot';
import { MAX_CERTIFICATIONS } from '../certifications/service.ts';
import { MAX_EDUCATION } from '../education/service.ts';
import { MAX_LANGUAGES } from '../languages/service.ts';
import { MAX_PROJECTS } from '../projects/service.ts';
import { MAX_SKILLS } from '../skills/service.ts';
import { MAX_WORK_EXPERIENCE } from '../work-experience/service.ts';

/** Lists the profile does not have. */
const MAX_OTHER = 100;
const MAX_DEPTH = 32;

/** Written out again a number can be longer than it came; a row of D1 holds 2 MB. */
const MAX_STORED_BYTES = 1_500_000;

const words = v.nullish(v.string());

const list = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.nullish(v.pipe(v.array(item), v.maxLength(max, `Must have at most ${max} items.`)));

const entries = <Members extends v.ObjectEntries>(members: Members, max = MAX_OTHER) =>
  list(v.looseObject(members), max);

const wordList = list(v.string(), MAX_SKILLS);
const period = { startDate: words, endDate: words };
const role = { ...period, position: words, url: words, summary: words, highlights: wordList };

/**
 * A JSON Resume 1.0 (https://jsonresume.org/schema): every member may be absent, and further ones
 * are allowed everywhere. What a profile cannot take, such as a date in words, is no mistake here.
 */
export const JsonResume = v.pipe(
  v.looseObject({
    basics: v.nullish(
      v.looseObject({
        name: words,
        label: words,
        image: words,
        email: words,
        phone: words,
        url: words,
        summary: words,
        location: v.nullish(
          v.looseObject({
            address: words,
            postalCode: words,
            city: words,
            countryCode: words,
            region: words,
          }),
        ),
        profiles: entries({ network: words, username: words, url: words }),
      }),
    ),
    work: entries(
      { ...role, name: words, location: words, description: words },
      MAX_WORK_EXPERIENCE,
    ),
    volunteer: entries({ ...role, organization: words }),
    education: entries(
      {
        ...period,
        institution: words,
        url: words,
        area: words,
        studyType: words,
        score: words,
        courses: wordList,
      },
      MAX_EDUCATION,
    ),
    awards: entries({ title: words, date: words, awarder: words, summary: words }),
    certificates: entries(
      { name: words, date: words, url: words, issuer: words },
      MAX_CERTIFICATIONS,
    ),
    publications: entries({
      name: words,
      publisher: words,
      releaseDate: words,
      url: words,
      summary: words,
    }),
    skills: entries({ name: words, level: words, keywords: wordList }, MAX_SKILLS),
    languages: entries({ language: words, fluency: words }, MAX_LANGUAGES),
    interests: entries({ name: words, keywords: wordList }),
    references: entries({ name: words, reference: words }),
    projects: entries(
      {
        ...period,
        name: words,
        description: words,
        highlights: wordList,
        keywords: wordList,
        url: words,
        roles: wordList,
        entity: words,
        type: words,
      },
      MAX_PROJECTS,
    ),
    meta: v.nullish(v.looseObject({})),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const document: Record<string, unknown> = dataset.value;
    const deep = Object.keys(document).filter((key) => depthOf(document[key]) >= MAX_DEPTH);
    for (const key of deep) {
      addIssue({
        message: `Must be nested at most ${MAX_DEPTH} deep.`,
        path: [{ type: 'object', origin: 'value', input: document, key, value: document[key] }],
      });
    }
    if (deep.length > 0) return;
    if (new TextEncoder().encode(JSON.stringify(document)).byteLength > MAX_STORED_BYTES) {
      addIssue({ message: 'Is too large.' });
    }
  }),
);
export type JsonResume = v.InferOutput<typeof JsonResume>;

/** Levels of arrays and objects, counted without recursion and no further than the limit. */
function depthOf(value: unknown): number {
  let level = [value];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((item): unknown[] =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) return depth;
  }
  return MAX_DEPTH;
}
