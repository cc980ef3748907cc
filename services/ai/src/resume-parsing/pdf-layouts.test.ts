import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSame } from './example-resumes/matches.ts';
import { hasSharedData, readShared } from './example-resumes/shared-data.ts';
import { parseResume } from './parse-resume.ts';

/** Of the fields in truth.json, in each layout. One of them is not printed in every layout. */
const LEAST = 0.9;
const LAYOUTS =
  'azurill bronzor chikorita ditto gengar glalie kakuna leafish nosepass onyx pikachu rhyhorn'.split(
    ' ',
  );

const list = v.array(v.string());
const Truth = v.object({
  name: v.string(),
  headline: v.string(),
  email: v.string(),
  phone: v.string(),
  location: v.string(),
  url: v.string(),
  companies: list,
  positions: list,
  institutions: list,
  degrees: list,
  skills: list,
  certifications: list,
  projects: list,
});
type Truth = v.InferOutput<typeof Truth>;

/** `January 2019 to Present` and `June 2016 to December 2018`. */
const DATES = [
  { startDate: '2019-01', endDate: null, current: true },
  { startDate: '2016-06', endDate: '2018-12', current: false },
];

async function read(path: string): Promise<Uint8Array> {
  const bytes = await readShared(`pdf-layouts/${path}`);
  if (bytes === null) throw new Error(`${path} is not in the shared data`);
  return bytes;
}

/** The fields of truth.json that were not read, all by equality after normalisation. */
function missed(parsed: ParsedResume, truth: Truth): { fields: number; missed: string[] } {
  const { profile, workExperience, education } = parsed;
  const study = education[0];
  const named = (items: readonly { name: string }[], name: string): boolean =>
    items.some((item) => isSame(item.name, name));
  const all: [field: string, isRight: boolean][] = [
    ['name', isSame(`${profile.firstName} ${profile.lastName}`, truth.name)],
    ['headline', isSame(profile.headline ?? '', truth.headline)],
    ['email', profile.email === truth.email],
    ['phone', isSame(profile.phone ?? '', truth.phone)],
    ['location', isSame(profile.location ?? '', truth.location)],
    ['url', parsed.links.includes(truth.url)],
    ...truth.companies.map((company, at): [string, boolean] => [
      company,
      isSame(workExperience[at]?.company ?? '', company),
    ]),
    ...truth.positions.map((position, at): [string, boolean] => [
      position,
      isSame(workExperience[at]?.position ?? '', position),
    ]),
    ...DATES.map((dates, at): [string, boolean] => [
      `dates ${at}`,
      workExperience[at]?.startDate === dates.startDate &&
        workExperience[at].endDate === dates.endDate &&
        workExperience[at].current === dates.current,
    ]),
    ...truth.institutions.map((name): [string, boolean] => [
      name,
      isSame(study?.institution ?? '', name),
    ]),
    ...truth.degrees.map((degree): [string, boolean] => [
      degree,
      isSame(`${study?.degree} in ${study?.fieldOfStudy}`, degree),
    ]),
    ...truth.skills.map((name): [string, boolean] => [name, named(parsed.skills, name)]),
    ...truth.certifications.map((name): [string, boolean] => [
      name,
      named(parsed.certifications, name),
    ]),
    ...truth.projects.map((name): [string, boolean] => [name, named(parsed.projects, name)]),
  ];
  return {
    fields: all.length,
    missed: all.flatMap(([field, isRight]) => (isRight ? [] : field)),
  };
}

describe.skipIf(!hasSharedData)('one résumé in twelve layouts', () => {
  it.each(LAYOUTS)('%s', async (layout) => {
    const truth = v.parse(Truth, JSON.parse(new TextDecoder().decode(await read('truth.json'))));
    const parsed = await parseResume({ bytes: await read(`${layout}.pdf`) });
    const { fields, missed: fieldsMissed } = missed(parsed, truth);
    expect(1 - fieldsMissed.length / fields, fieldsMissed.join(', ')).toBeGreaterThanOrEqual(LEAST);
    const { workExperience, education, skills, certifications, projects } = parsed;
    const counts = [workExperience, education, skills, certifications, projects].map(
      (items) => items.length,
    );
    expect(counts, 'nothing made up').toEqual([2, 1, 14, 2, 2]);
    expect(workExperience.map(({ accomplishments }) => accomplishments.length)).toEqual([3, 3]);
  });
});
