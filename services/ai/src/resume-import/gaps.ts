import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';

/** What an entry of each list is poor without. */
const WANTED = {
  workExperience: ['company', 'position'],
  education: ['institution', 'degree'],
} as const;

/** Characters before and after what is known of an entry in which the rest of it may stand. */
const NEARBY = 200;

/** A field of an entry that the parser did not find. */
export interface Gap {
  /** As in the résumé's spans: `workExperience.0.position`. */
  path: string;
  /** Where the entry stands in the text. */
  start: number;
  end: number;
  fill: (value: string) => void;
}

/** The gaps of a résumé; filling one changes the résumé. */
export function gapsOf(resume: ParsedResume): Gap[] {
  const gapIn = (entryPath: string, field: string, fill: Gap['fill']): Gap[] => {
    const spans = Object.entries(resume.spans)
      .filter(([path]) => path.startsWith(`${entryPath}.`))
      .map(([, span]) => span);
    // An entry of which nothing was found is nowhere.
    if (spans.length === 0) return [];
    const start = Math.min(...spans.map((span) => span.start)) - NEARBY;
    const end = Math.max(...spans.map((span) => span.end)) + NEARBY;
    return [{ path: `${entryPath}.${field}`, start: Math.max(0, start), end, fill }];
  };
  return [
    ...resume.workExperience.flatMap((entry, index) =>
      WANTED.workExperience
        .filter((field) => entry[field] === null)
        .flatMap((field) =>
          gapIn(`workExperience.${index}`, field, (value) => {
            entry[field] = value;
          }),
        ),
    ),
    ...resume.education.flatMap((entry, index) =>
      WANTED.education
        .filter((field) => entry[field] === null)
        .flatMap((field) =>
          gapIn(`education.${index}`, field, (value) => {
            entry[field] = value;
          }),
        ),
    ),
  ];
}
