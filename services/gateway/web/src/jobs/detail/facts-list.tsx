import type { ReactNode } from 'react';
import { ExternalLink } from 'lucide-react';
import { ARRANGEMENTS, JOB_TYPES, LEVELS, labelIn } from '../list/posting-options.ts';
import styles from './facts-list.module.css';
import { placeName } from './place-name.ts';
import type { Job } from './queries.ts';
import { QuotedChips } from './quoted-chips.tsx';
import { QuotedValue, QuotedWords } from './quoted-text.tsx';
import { salaryText } from './salary.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

interface Fact {
  name: string;
  /** Null where the posting does not say. */
  value: ReactNode;
}

/** What a posting states, field by field. Only what is often looked for is said to be missing. */
export function FactsList({ job }: { job: Job }) {
  const salary = salaryText(job);
  const facts: Fact[] = [
    {
      name: 'Pay',
      value:
        salary === null ? (
          'Not stated'
        ) : (
          <QuotedValue
            fields={['salaryMin', 'salaryMax', 'salaryCurrency', 'salaryPeriod']}
            text={salary}
          />
        ),
    },
    { name: 'Place', value: placeOf(job) },
    {
      name: 'Works',
      value:
        job.workArrangement === 'unknown'
          ? 'Not stated'
          : option('workArrangement', ARRANGEMENTS, job.workArrangement),
    },
    { name: 'Remote from', value: chips('remoteRegions', job.remoteRegions) },
    {
      name: 'Hours',
      value: option('jobType', JOB_TYPES, job.jobType),
    },
    {
      name: 'Level',
      value: option('experienceLevel', LEVELS, job.experienceLevel),
    },
    { name: 'Industry', value: words('industry', job.industry) },
    { name: 'Company size', value: words('companySize', job.companySize) },
    { name: 'Must have', value: chips('requiredSkills', job.requiredSkills) },
    { name: 'Nice to have', value: chips('preferredSkills', job.preferredSkills) },
    { name: 'Benefits', value: chips('benefits', job.benefits) },
    { name: 'Posted', value: job.postedAt && day.format(new Date(job.postedAt)) },
    { name: 'Open until', value: job.expiresAt && day.format(new Date(job.expiresAt)) },
    { name: 'Source', value: sourceOf(job) },
  ];
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(({ value }) => value !== null && value !== '')
        .map(({ name, value }) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
    </dl>
  );
}

const option = (
  field: string,
  options: Parameters<typeof labelIn>[0],
  value: string | null,
): ReactNode => value && <QuotedValue fields={[field]} text={labelIn(options, value)} />;

const words = (field: string, text: string | null): ReactNode =>
  text && <QuotedWords field={field} text={text} />;

const chips = (field: string, entries: readonly string[]): ReactNode =>
  entries.length === 0 ? null : <QuotedChips field={field} entries={entries} />;

function placeOf({ location, country }: Job): ReactNode {
  const name = country === null ? null : placeName(country);
  const isSaid = name === null || location?.includes(name) === true;
  return (
    <>
      {words('location', location)}
      {location !== null && !isSaid && ', '}
      {name !== null && !isSaid && <QuotedValue fields={['country']} text={name} />}
      {location === null && name === null && 'Not stated'}
    </>
  );
}

function sourceOf({ url, source }: Job): ReactNode {
  const host = hostOf(url);
  return (
    <>
      <bdi>{source}</bdi>
      {url !== null && host !== null && (
        <>
          {' · '}
          <a href={url} target="_blank" rel="noopener nofollow">
            {host} <ExternalLink aria-hidden="true" width="1em" height="1em" />
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
        </>
      )}
    </>
  );
}

/** The host of a web address; null for an address that is none, which is then no link. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
