import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Instant, PartialDate, WebUrl, text, textList } from '../text.ts';

const Header = v.strictObject({
  fullName: v.optional(v.nullable(text(200)), null),
  headline: v.optional(v.nullable(text(200)), null),
  email: v.optional(v.nullable(v.pipe(text(254), v.email('Must be an e-mail address.'))), null),
  phone: v.optional(v.nullable(text(40)), null),
  location: v.optional(v.nullable(text(200)), null),
  links: v.optional(v.pipe(v.array(WebUrl), v.maxLength(10, 'Must have at most 10 items.')), []),
});

const period = {
  startDate: v.optional(v.nullable(PartialDate), null),
  endDate: v.optional(v.nullable(PartialDate), null),
  isCurrent: v.optional(v.boolean(), false),
};

const Experience = v.strictObject({
  title: text(200),
  company: text(200),
  location: v.optional(v.nullable(text(200)), null),
  ...period,
  description: v.optional(v.nullable(text(10_000)), null),
  accomplishments: v.optional(textList(50, 1000), []),
});

const Education = v.strictObject({
  institution: text(200),
  degree: v.optional(v.nullable(text(200)), null),
  fieldOfStudy: v.optional(v.nullable(text(200)), null),
  grade: v.optional(v.nullable(text(100)), null),
  ...period,
  description: v.optional(v.nullable(text(5000)), null),
});

const upTo = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(max, `Must have at most ${max} items.`)), []);

/** What a résumé says, in the order it is read. */
const ResumeSections = v.strictObject({
  header: v.optional(Header, {}),
  summary: v.optional(v.nullable(text(5000)), null),
  experience: upTo(Experience, 100),
  education: upTo(Education, 50),
  skills: v.optional(textList(200), []),
});

const fields = {
  title: text(200),
  type: v.picklist(['master', 'tailored']),
  sections: ResumeSections,
  formats: v.pipe(
    v.array(v.picklist(['pdf', 'docx', 'text'])),
    v.maxLength(3, 'Must have at most 3 items.'),
    v.transform((formats) => [...new Set(formats)]),
  ),
};

/** A résumé as a document. */
export const Resume = v.object({ id: Id, ...fields, createdAt: Instant, updatedAt: Instant });
export type Resume = v.InferOutput<typeof Resume>;

export const CreateResume = v.strictObject({
  ...fields,
  type: v.optional(fields.type, 'master'),
  sections: v.optional(ResumeSections, {}),
  formats: v.optional(fields.formats, []),
});
export type CreateResume = v.InferOutput<typeof CreateResume>;

/** `sections`, when sent, replaces them all. */
export const UpdateResume = v.partial(v.strictObject(fields));
export type UpdateResume = v.InferOutput<typeof UpdateResume>;
