import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Instant, PartialDate, WebUrl, text, textList } from '../text.ts';

const EmploymentType = v.picklist([
  'full-time',
  'part-time',
  'contract',
  'freelance',
  'internship',
]);
const ProficiencyLevel = v.picklist(['beginner', 'intermediate', 'advanced', 'expert']);
const Years = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(80));

const stored = { id: Id, createdAt: Instant, updatedAt: Instant };

const profileFields = {
  firstName: v.nullable(text(100)),
  lastName: v.nullable(text(100)),
  phone: v.nullable(text(40)),
  currentTitle: v.nullable(text(200)),
  professionalSummary: v.nullable(text(5000)),
  location: v.nullable(text(200)),
  streetAddress: v.nullable(text(200)),
  city: v.nullable(text(100)),
  state: v.nullable(text(100)),
  postalCode: v.nullable(text(20)),
  country: v.nullable(text(100)),
  linkedinUrl: v.nullable(WebUrl),
  yearsOfExperience: v.nullable(Years),
  locale: v.nullable(text(35)),
};

/** The candidate's own contact card and headline. */
export const Profile = v.object({
  ...stored,
  email: v.pipe(v.string(), v.email()),
  ...profileFields,
  /** A signed link to the image, for an img tag, which sends no token. */
  photoUrl: v.nullable(v.string()),
  emailVerified: v.boolean(),
  twoFactorEnabled: v.boolean(),
  role: v.picklist(['user', 'admin']),
});
export type Profile = v.InferOutput<typeof Profile>;

/** A partial change; null clears a field. E-mail and role are not changed here. */
export const UpdateProfile = v.partial(v.strictObject(profileFields));
export type UpdateProfile = v.InferOutput<typeof UpdateProfile>;

const workExperienceFields = {
  company: text(200),
  title: text(200),
  location: v.nullable(text(200)),
  employmentType: v.nullable(EmploymentType),
  startDate: PartialDate,
  endDate: v.nullable(PartialDate),
  isCurrent: v.boolean(),
  description: v.nullable(text(10_000)),
  accomplishments: textList(50, 1000),
};
export const WorkExperience = v.object({ ...stored, ...workExperienceFields });
export type WorkExperience = v.InferOutput<typeof WorkExperience>;

export const CreateWorkExperience = v.strictObject({
  ...workExperienceFields,
  location: v.optional(workExperienceFields.location, null),
  employmentType: v.optional(workExperienceFields.employmentType, null),
  endDate: v.optional(workExperienceFields.endDate, null),
  isCurrent: v.optional(workExperienceFields.isCurrent, false),
  description: v.optional(workExperienceFields.description, null),
  accomplishments: v.optional(workExperienceFields.accomplishments, []),
});
export type CreateWorkExperience = v.InferOutput<typeof CreateWorkExperience>;
export const UpdateWorkExperience = v.partial(v.strictObject(workExperienceFields));
export type UpdateWorkExperience = v.InferOutput<typeof UpdateWorkExperience>;

const educationFields = {
  institution: text(200),
  degree: v.nullable(text(200)),
  fieldOfStudy: v.nullable(text(200)),
  grade: v.nullable(text(100)),
  startDate: v.nullable(PartialDate),
  endDate: v.nullable(PartialDate),
  isCurrent: v.boolean(),
  description: v.nullable(text(5000)),
};
export const Education = v.object({ ...stored, ...educationFields });
export type Education = v.InferOutput<typeof Education>;

export const CreateEducation = v.strictObject({
  institution: educationFields.institution,
  degree: v.optional(educationFields.degree, null),
  fieldOfStudy: v.optional(educationFields.fieldOfStudy, null),
  grade: v.optional(educationFields.grade, null),
  startDate: v.optional(educationFields.startDate, null),
  endDate: v.optional(educationFields.endDate, null),
  isCurrent: v.optional(educationFields.isCurrent, false),
  description: v.optional(educationFields.description, null),
});
export type CreateEducation = v.InferOutput<typeof CreateEducation>;
export const UpdateEducation = v.partial(v.strictObject(educationFields));
export type UpdateEducation = v.InferOutput<typeof UpdateEducation>;

const skillFields = {
  name: text(100),
  proficiencyLevel: ProficiencyLevel,
  yearsOfExperience: v.nullable(Years),
};
export const Skill = v.object({
  ...stored,
  ...skillFields,
  endorsedCount: v.number(),
  conceptUri: v.nullable(v.string()),
});
export type Skill = v.InferOutput<typeof Skill>;

export const CreateSkill = v.strictObject({
  name: skillFields.name,
  proficiencyLevel: v.optional(skillFields.proficiencyLevel, 'intermediate'),
  yearsOfExperience: v.optional(skillFields.yearsOfExperience, null),
});
export type CreateSkill = v.InferOutput<typeof CreateSkill>;
export const UpdateSkill = v.partial(v.strictObject(skillFields));
export type UpdateSkill = v.InferOutput<typeof UpdateSkill>;
