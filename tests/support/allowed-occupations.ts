/** Where a profile's best postings may be. */
export interface AllowedOccupations {
  /** Minor groups of the Standard Occupational Classification 2018. */
  socGroups: readonly string[];
  /** Postings of the federal office, which have no code, by id. */
  gsa: readonly string[];
}

const SECURITY = [
  'Information Technology Specialist GS15 APPS INFOSEC',
  'Information Technology Specialist GS15 INFOSEC',
  'fedramp-isso-2023',
  'login-security-compliance-lead-2023',
  'login-security-director-2024',
  'login-security-supervisor-2023',
  'login-security-supervisor-2024',
];
const ENGINEERING = [
  '10x-software-engineer-2024',
  '18FPracticeDirectors-July-2023',
  'fedramp-technical-lead-2024',
  'login-devops-supervisor-2023',
  'login-engineer-2023',
  'login-engineering-supervisor-2024',
  'login-integration-engineer',
  'login-integration-engineer-2024',
];
const DATA = [
  'CoE-Data-Analytics-Mod-Lead-23',
  'CoE-Data-Analytics-Modernization-Lead',
  'USDC-Supervisor-Data',
  'fedramp-technical-lead-2024',
  'ttg-fedramp-cyberdata-analyst-2024',
  // It supervises fellows who work on artificial intelligence.
  'ttg-usdc-fellow-experience-supervisor-Ai-2024',
];

/** Computing, mathematics and data. */
const COMPUTING = ['15-1200', '15-2000'];
const software: AllowedOccupations = {
  socGroups: COMPUTING,
  gsa: [...ENGINEERING, ...SECURITY, 'ttg-fedramp-cyberdata-analyst-2024'],
};

/** By file name without its extension: published examples of JSON Resume. */
export const PUBLISHED: Readonly<Record<string, AllowedOccupations>> = {
  'packages_sample-data_complete-resume': software,
  'packages_sample-data_resume-sample': software,
  // From restaurants to data: what counts is where the way leads.
  'packages_schema_examples_career-changer.resume': { socGroups: COMPUTING, gsa: DATA },
  'packages_schema_examples_new-grad.resume': software,
  'packages_schema_examples_senior-engineer.resume': software,
  'packages_schema_sample.resume': software,
  'packages_themes_jsonresume-theme-reference_tests_fixtures_complete-resume': software,
  packages_themes_stackoverflow_src_storyResume: software,
  'resume-schema_sample': software,
};

/** The same of the profiles in `profiles/`, which are nobody's. */
export const MADE_UP: Readonly<Record<string, AllowedOccupations>> = {
  // Financial specialists and clerks; the fraud postings are the federal office's examiners.
  accountant: {
    socGroups: ['13-2000', '43-3000'],
    gsa: ['login-fraud-analyst-2023', 'login-fraud-supervisor-2024'],
  },
  // Supervisors, cooks, servers and others in food, and who makes it in batches.
  chef: { socGroups: ['35-1000', '35-2000', '35-3000', '35-9000', '51-3000'], gsa: [] },
  // Construction trades; electrical and other repairers and installers.
  electrician: { socGroups: ['47-2000', '49-2000', '49-9000'], gsa: [] },
  lawyer: { socGroups: ['23-1000', '23-2000'], gsa: [] },
  // Practitioners, technicians and aides in health; midwives have a code under 29-9000.
  nurse: { socGroups: ['29-1000', '29-2000', '29-9000', '31-1100'], gsa: [] },
  // Schools, not universities; other teachers, and who assists or instructs them.
  teacher: { socGroups: ['25-2000', '25-3000', '25-9000'], gsa: [] },
};
