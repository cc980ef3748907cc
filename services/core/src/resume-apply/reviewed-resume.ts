import { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import * as v from 'valibot';
import { MAX_CERTIFICATIONS } from '../certifications/service.ts';
import { MAX_EDUCATION } from '../education/service.ts';
import { MAX_LANGUAGES } from '../languages/service.ts';
import { MAX_PROJECTS } from '../projects/service.ts';
import { MAX_SKILLS } from '../skills/service.ts';
import { MAX_WORK_EXPERIENCE } from '../work-experience/service.ts';

const { entries: parsed } = ParsedResume;

const some = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(max, `Must have at most ${max} items.`)), []);

const changeable = <Entries extends v.ObjectEntries>({
  entries,
}: v.ObjectSchema<Entries, undefined>) => v.partial(v.strictObject(entries));

/**
 * A parsed résumé after its owner has looked at it: anything may have been changed or left out. How
 * it was read (`source`, `confidence`, `spans`) may be sent back, and changes nothing.
 */
export const ReviewedResume = v.strictObject({
  profile: v.optional(changeable(parsed.profile), {}),
  workExperience: some(changeable(parsed.workExperience.item), MAX_WORK_EXPERIENCE),
  education: some(changeable(parsed.education.item), MAX_EDUCATION),
  skills: some(changeable(parsed.skills.item), MAX_SKILLS),
  languages: some(changeable(parsed.languages.item), MAX_LANGUAGES),
  certifications: some(changeable(parsed.certifications.item), MAX_CERTIFICATIONS),
  projects: some(changeable(parsed.projects.item), MAX_PROJECTS),
  links: v.optional(parsed.links),
  source: v.optional(v.looseObject({})),
  confidence: v.optional(v.looseObject({})),
  spans: v.optional(v.looseObject({})),
});
export type ReviewedResume = v.InferOutput<typeof ReviewedResume>;
