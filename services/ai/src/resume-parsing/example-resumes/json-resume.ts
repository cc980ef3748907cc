import * as v from 'valibot';

const some = v.nullish(v.string(), '');

/** The parts of a JSON Resume document that the examples print. */
export const JsonResume = v.object({
  basics: v.object({
    name: v.string(),
    label: some,
    email: some,
    phone: some,
    url: some,
    summary: some,
    location: v.optional(v.object({ city: some, region: some }), {}),
  }),
  work: v.optional(
    v.array(
      v.object({
        name: some,
        position: some,
        location: some,
        startDate: some,
        endDate: some,
        summary: some,
        highlights: v.nullish(v.array(v.string()), []),
      }),
    ),
    [],
  ),
  education: v.optional(
    v.array(
      v.object({
        institution: some,
        studyType: some,
        area: some,
        startDate: some,
        endDate: some,
        score: some,
      }),
    ),
    [],
  ),
  skills: v.optional(
    v.array(v.object({ name: some, keywords: v.nullish(v.array(v.string()), []) })),
    [],
  ),
  languages: v.optional(v.array(v.object({ language: some, fluency: some })), []),
  certificates: v.optional(v.array(v.object({ name: some, issuer: some, date: some })), []),
  projects: v.optional(
    v.array(
      v.object({
        name: some,
        description: some,
        startDate: some,
        endDate: some,
        highlights: v.nullish(v.array(v.string()), []),
      }),
    ),
    [],
  ),
});
export type JsonResume = v.InferOutput<typeof JsonResume>;
