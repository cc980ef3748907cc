import * as v from 'valibot';
import { PartialDate } from '../text.ts';

const maybeText = v.nullable(v.string());
const maybeDate = v.nullable(PartialDate);

/** Where a field was read: `source.text.slice(start, end)`, in UTF-16 units. */
export const SourceSpan = v.object({ start: v.number(), end: v.number() });
export type SourceSpan = v.InferOutput<typeof SourceSpan>;

/** A file as it was read: its text in reading order, which is what spans point into. */
const ParsedSource = v.object({
  format: v.picklist(['pdf', 'docx', 'txt', 'image']),
  /** Pages of a PDF; 1 for formats that have none. */
  pages: v.number(),
  text: v.string(),
});

const ParsedProfile = v.object({
  firstName: maybeText,
  lastName: maybeText,
  email: maybeText,
  phone: maybeText,
  location: maybeText,
  headline: maybeText,
  summary: maybeText,
  linkedInUrl: maybeText,
});

const ParsedWorkExperience = v.object({
  company: maybeText,
  position: maybeText,
  location: maybeText,
  startDate: maybeDate,
  endDate: maybeDate,
  current: v.boolean(),
  description: maybeText,
  accomplishments: v.array(v.string()),
});

const ParsedEducation = v.object({
  institution: maybeText,
  degree: maybeText,
  fieldOfStudy: maybeText,
  startDate: maybeDate,
  endDate: maybeDate,
  current: v.boolean(),
  grade: maybeText,
});

const ParsedLanguage = v.object({ name: v.string(), proficiency: maybeText });

const ParsedCertification = v.object({ name: v.string(), issuer: maybeText, date: maybeDate });

const ParsedProject = v.object({
  name: v.string(),
  description: maybeText,
  startDate: maybeDate,
  endDate: maybeDate,
});

/**
 * What a résumé says. A value that was not found is null or absent, never a guess. `confidence`
 * (0 to 1) and `spans` have one member for every value that was found, under its path:
 * `profile.email`, `workExperience.0.accomplishments.2`, `skills.3.name`, `links.0`.
 */
export const ParsedResume = v.object({
  source: ParsedSource,
  profile: ParsedProfile,
  /** Web addresses other than LinkedIn's, as they are written. */
  links: v.array(v.string()),
  workExperience: v.array(ParsedWorkExperience),
  education: v.array(ParsedEducation),
  skills: v.array(v.object({ name: v.string() })),
  languages: v.array(ParsedLanguage),
  certifications: v.array(ParsedCertification),
  projects: v.array(ParsedProject),
  confidence: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  spans: v.record(v.string(), SourceSpan),
});
export type ParsedResume = v.InferOutput<typeof ParsedResume>;
