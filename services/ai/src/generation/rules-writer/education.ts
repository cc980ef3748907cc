import type { Material } from '../material.ts';
import { article } from './phrases.ts';

/** “Master of Science in Physics, ETH Zurich”: the latest of the candidate's studies. */
export function atDegree({ candidate }: Material): string | null {
  const [latest] = candidate.education;
  if (latest === undefined) return null;
  const about = degreeText(latest.degree, latest.fieldOfStudy) ?? latest.fieldOfStudy;
  return about === null ? null : `${about}, ${latest.institution}`;
}

/** “I hold a Master of Science in Physics from ETH Zurich”; what is not said to be finished is not held. */
export function degreeClause({ candidate, asOf }: Material): string | null {
  const [latest] = candidate.education;
  if (latest === undefined) return null;
  const { degree, fieldOfStudy, institution, endDate } = latest;
  const school = withArticle(institution);
  const held = degreeText(degree, fieldOfStudy);
  if (held === null)
    return `I studied ${fieldOfStudy === null ? '' : `${fieldOfStudy} `}at ${school}`;
  const isFinished = endDate !== null && endDate.slice(0, asOf.length) <= asOf;
  return isFinished
    ? `I hold ${article(held)} ${held} from ${school}`
    : `My education includes ${article(held)} ${held} at ${school}`;
}

function degreeText(degree: string | null, field: string | null): string | null {
  if (degree === null) return null;
  const name = degree.replace(/^(Bachelor|Master|Associate)s?$/i, "$1's degree");
  return field === null || name.toLowerCase().includes(field.toLowerCase())
    ? name
    : `${name} in ${field}`;
}

const withArticle = (institution: string): string =>
  /^(?:University|Institute|College|School|Academy) (?:of|for)\b/.test(institution)
    ? `the ${institution}`
    : institution;
