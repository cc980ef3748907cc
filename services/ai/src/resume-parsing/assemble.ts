import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import type { ResumeDocument } from './document.ts';
import { Evidence } from './evidence.ts';
import { readCertifications } from './fields/certifications.ts';
import { readEducation } from './fields/education.ts';
import { readExperience } from './fields/experience.ts';
import { readLanguages } from './fields/languages.ts';
import { readProfile } from './fields/profile.ts';
import { readProjects } from './fields/projects.ts';
import { readSkills } from './fields/skills.ts';
import type { SectionKind } from './sections/headings.ts';
import { splitSections } from './sections/split-sections.ts';

/** Reads the fields of a document. A pure function of its lines. */
export function assemble(
  document: ResumeDocument,
  source: Omit<ParsedResume['source'], 'text'>,
): ParsedResume {
  const { text } = document;
  const sections = splitSections(document.lines);
  const of = (kind: SectionKind) =>
    sections.filter((section) => section.kind === kind).map(({ lines }) => lines);
  const evidence = new Evidence();
  const { links, ...profile } = readProfile(sections, text);
  return {
    source: { ...source, text },
    profile: evidence.fields('profile', profile),
    links: links.map((link, at) => evidence.value(`links.${at}`, link)),
    workExperience: of('experience')
      .flatMap((lines) => readExperience(lines, text))
      .map(({ accomplishments, current, ...fields }, at) => ({
        ...evidence.fields(`workExperience.${at}`, fields),
        current,
        accomplishments: accomplishments.map((found, nth) =>
          evidence.value(`workExperience.${at}.accomplishments.${nth}`, found),
        ),
      })),
    education: of('education')
      .flatMap((lines) => readEducation(lines))
      .map(({ current, ...fields }, at) => ({
        ...evidence.fields(`education.${at}`, fields),
        current,
      })),
    skills: readSkills(of('skills').flat()).map((found, at) => ({
      name: evidence.value(`skills.${at}.name`, found),
    })),
    languages: readLanguages(of('languages').flat()).map(({ name, proficiency }, at) => ({
      name: evidence.value(`languages.${at}.name`, name),
      ...evidence.fields(`languages.${at}`, { proficiency }),
    })),
    certifications: of('certifications')
      .flatMap((lines) => readCertifications(lines, text))
      .map(({ name, ...fields }, at) => ({
        name: evidence.value(`certifications.${at}.name`, name),
        ...evidence.fields(`certifications.${at}`, fields),
      })),
    projects: of('projects')
      .flatMap((lines) => readProjects(lines, text))
      .map(({ name, description, startDate, endDate }, at) => ({
        name: evidence.value(`projects.${at}.name`, name),
        ...evidence.fields(`projects.${at}`, { description, startDate, endDate }),
      })),
    confidence: evidence.confidence,
    spans: evidence.spans,
  };
}
