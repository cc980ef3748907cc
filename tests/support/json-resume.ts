/** The parts of a JSON Resume (jsonresume.org/schema) that a profile is filled from. */
export interface JsonResume {
  basics: {
    label?: string;
    summary?: string;
    location?: { city?: string; region?: string; countryCode?: string };
  };
  work?: {
    name: string;
    position: string;
    location?: string;
    startDate: string;
    endDate?: string;
    summary?: string;
    highlights?: string[];
  }[];
  education?: {
    institution: string;
    studyType?: string;
    area?: string;
    startDate?: string;
    endDate?: string;
  }[];
  skills?: { name: string; level?: string; keywords?: string[] }[];
}

/** Request bodies that enter a résumé as a user would: one per row, in our field names. */
export function profileRequests({ basics, work = [], education = [], skills = [] }: JsonResume) {
  const skillNames = skills.flatMap(({ name, keywords = [] }) => [name, ...keywords]);
  return {
    profile: {
      currentTitle: basics.label ?? null,
      professionalSummary: basics.summary ?? null,
      city: basics.location?.city ?? null,
      state: basics.location?.region ?? null,
      country: basics.location?.countryCode ?? null,
    },
    workExperience: work.map((entry) => ({
      company: entry.name,
      title: entry.position,
      location: entry.location ?? null,
      startDate: entry.startDate,
      endDate: entry.endDate ?? null,
      isCurrent: entry.endDate === undefined,
      description: entry.summary ?? null,
      accomplishments: entry.highlights ?? [],
    })),
    education: education.map((entry) => ({
      institution: entry.institution,
      degree: entry.studyType ?? null,
      fieldOfStudy: entry.area ?? null,
      startDate: entry.startDate ?? null,
      endDate: entry.endDate ?? null,
    })),
    skills: [...new Map(skillNames.map((name) => [name.toLowerCase(), name])).values()].map(
      (name) => ({ name }),
    ),
  };
}
