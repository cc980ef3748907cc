import { readSharedLines } from '../support/shared-data.ts';

interface Occupation {
  title: string;
  /** A paragraph, then lines of what is done. */
  description: string;
  skills: string[];
}

export interface VariedPosting {
  sourceId: string;
  title: string;
  company: string;
  location: string;
  description: string;
  requiredSkills: string[];
}

const LEVELS = ['', 'Junior ', 'Senior ', 'Lead ', 'Assistant ', 'Experienced '];
const CITIES = ['Berlin', 'Boston', 'Leeds', 'Lyon', 'Oslo', 'Porto', 'Toronto', 'Utrecht'];
const DUTIES = 6;
const SKILLS = 6;

/**
 * Postings of O*NET's occupations, every one with a text of its own: other duties and skills of the
 * occupation, another level, employer and place. Those of one occupation are near to one another.
 */
export function variedPostings(count: number, random: () => number): VariedPosting[] {
  const occupations = readSharedLines<Occupation>('postings/onet-300.jsonl');
  return Array.from({ length: count }, (_, i) => {
    const occupation = occupations[i % occupations.length];
    if (occupation === undefined) throw new Error('There are no occupations.');
    const [summary = '', ...lines] = occupation.description.split('\n');
    const duties = someOf(
      lines.filter((line) => line.startsWith('- ')),
      DUTIES,
      random,
    );
    const [level = ''] = someOf(LEVELS, 1, random);
    const [city = ''] = someOf(CITIES, 1, random);
    return {
      sourceId: `varied-${i}`,
      title: level + occupation.title,
      company: `Employer ${i}`,
      location: city,
      description: `${summary}\n\nResponsibilities:\n${duties.join('\n')}\n- Work in team ${i}.`,
      requiredSkills: someOf(occupation.skills, SKILLS, random),
    };
  });
}

function someOf<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ item }) => item);
}
