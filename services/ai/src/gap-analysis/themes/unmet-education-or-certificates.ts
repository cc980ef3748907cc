import { licencesIn } from '../../taxonomy/licences.ts';
import type { Career } from '../career.ts';
import { listed } from '../listed.ts';
import { nameOfMonth } from '../span.ts';
import type { AskedQuestion, Theme } from '../theme.ts';

export const unmetEducationOrCertificates: Theme = {
  impact: 'Where a licence or a degree is a condition, an open question ends the application.',
  advice: 'Keep certificates with their dates in your profile, and renew them before they lapse.',
  find(career) {
    const [licences, expired, open] = [missingLicences(career), lapsed(career), unfinished(career)];
    const parts = [
      ...(licences.length > 0
        ? [`No certificate is entered for ${listed(licences.map(({ label }) => label))}`]
        : []),
      ...(expired.length > 0 ? [`no longer valid: ${listed(expired)}`] : []),
      ...(open.length > 0 ? [`neither finished nor going on: ${listed(open)}`] : []),
    ];
    const asked: AskedQuestion[] = [
      ...licences.slice(0, 1).map(({ label, title }) => ({
        question: `You worked as ${title}: do you hold a ${label}, and until when is it valid?`,
        context: 'Employers must check it before they may hire you.',
        expected_outcome: 'A certificate with issuer and date in your profile.',
      })),
      ...expired.slice(0, 1).map((name) => ({
        question: `Have you renewed ${name}, or will you?`,
        context: 'A lapsed certificate is better left out or renewed.',
        expected_outcome: 'A new date, or one entry less.',
      })),
      ...open.slice(0, 1).map((name) => ({
        question: `Did you finish ${name}, and when?`,
        context: 'Without an end it reads as broken off. Courses passed count even so.',
        expected_outcome: 'An end date, or a line on what you completed.',
      })),
    ];
    const [first, ...rest] = asked;
    if (first === undefined) return null;
    const said = parts.join('; ');
    return {
      severity: licences.length + expired.length > 0 ? 'HIGH' : 'MEDIUM',
      description: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
      questions: [first, ...rest],
    };
  },
};

function missingLicences({ profile, jobs }: Career): { label: string; title: string }[] {
  const held = [...profile.certifications, ...profile.skills].map(({ name }) => name).join('\n');
  const heldKeys = new Set(licencesIn(held).map(({ value }) => value.key));
  const last = jobs.at(-1);
  if (last === undefined) return [];
  return licencesIn(last.title)
    .filter(({ value }) => !heldKeys.has(value.key))
    .map(({ value }) => ({ label: value.label, title: last.title }));
}

const lapsed = ({ profile, now }: Career): string[] =>
  profile.certifications.flatMap(({ name, expiresOn }) =>
    // What lapses within the current month is valid today, or may be.
    expiresOn !== null && expiresOn < nameOfMonth(now - 1).slice(0, expiresOn.length)
      ? [`${name} (${expiresOn})`]
      : [],
  );

const unfinished = ({ profile }: Career): string[] =>
  profile.education.flatMap(
    ({ institution, degree, fieldOfStudy, startDate, endDate, isCurrent }) =>
      startDate !== null && endDate === null && !isCurrent
        ? [`${degree ?? fieldOfStudy ?? 'your studies'} at ${institution} (from ${startDate})`]
        : [],
  );
