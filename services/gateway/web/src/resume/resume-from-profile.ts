import type { BodyOf } from '@jobmatch/client/answers';
import type { CompleteProfile } from './already-there.ts';

type NewResume = BodyOf<'/api/resume', 'post'>;

/** A résumé of all that the profile says, as it says it now. */
export function resumeFromProfile(title: string, complete: CompleteProfile): NewResume {
  const { profile, workExperience, education, skills } = complete;
  const fullName = [profile.firstName, profile.lastName].filter((name) => name !== null).join(' ');
  return {
    title,
    type: 'master',
    formats: [],
    sections: {
      header: {
        fullName: fullName === '' ? null : fullName,
        headline: profile.currentTitle,
        email: profile.email,
        phone: profile.phone,
        location: profile.location,
        links: profile.linkedinUrl === null ? [] : [profile.linkedinUrl],
      },
      summary: profile.professionalSummary,
      experience: workExperience.map((row) => ({
        title: row.title,
        company: row.company,
        location: row.location,
        startDate: row.startDate,
        endDate: row.endDate,
        isCurrent: row.isCurrent,
        description: row.description,
        accomplishments: row.accomplishments,
      })),
      education: education.map((row) => ({
        institution: row.institution,
        degree: row.degree,
        fieldOfStudy: row.fieldOfStudy,
        grade: row.grade,
        startDate: row.startDate,
        endDate: row.endDate,
        isCurrent: row.isCurrent,
        description: row.description,
      })),
      skills: skills.map(({ name }) => name),
    },
  };
}
