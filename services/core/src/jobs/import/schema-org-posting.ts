import { WebUrl } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { decodeEntities, htmlToText } from '@jobmatch/shared/html-text';
import { salaryOf } from './schema-org-salary.ts';
import { type Node, isNode, nodes, plain, texts } from './schema-org-values.ts';

/** https://schema.org/employmentType has no fixed vocabulary; these are the values in use. */
const JOB_TYPES = new Map([
  ['FULL_TIME', 'full-time'],
  ['FULLTIME', 'full-time'],
  ['PART_TIME', 'part-time'],
  ['PARTTIME', 'part-time'],
  ['CONTRACT', 'contract'],
  ['CONTRACTOR', 'contract'],
  ['FREELANCE', 'contract'],
  ['INTERN', 'internship'],
  ['INTERNSHIP', 'internship'],
  ['TEMPORARY', 'temporary'],
  ['SEASONAL', 'temporary'],
]);

/** Codes that are common and not ISO 3166-1 alpha-2. */
const COUNTRY_ALIASES = new Map([
  ['USA', 'US'],
  ['UK', 'GB'],
  ['GBR', 'GB'],
]);

/** Whether an imported object says that it is a https://schema.org/JobPosting. */
export const isSchemaOrgPosting = (item: unknown): item is Node =>
  isNode(item) && texts(item['@type']).some((type) => /(?:^|[/:])JobPosting$/.test(type));

/**
 * A JobPosting in our field names, still to be validated: what has no place in our vocabulary is left
 * out, an optional value we cannot read is null, and a bad title, company or URL is kept so that
 * validation can name it.
 */
export function fromSchemaOrg(posting: Node): Record<string, unknown> {
  const company = nameOf(posting['hiringOrganization']);
  const places = nodes(posting['jobLocation']).map(placeOf);
  const skills = listOf(posting['skills'], /[,;\n•]/, 100, 100);
  return {
    title: decodeEntities(plain(posting['title']) ?? plain(posting['name']) ?? ''),
    company: decodeEntities(company ?? ''),
    companyLogo: logoOf(posting),
    location:
      joined(
        places.map(({ location }) => location),
        '; ',
      )?.slice(0, 300) ?? null,
    country: places.find(({ country }) => country !== null)?.country ?? null,
    workArrangement: isTelecommute(posting) ? 'remote' : 'unknown',
    remoteRegions: nodes(posting['applicantLocationRequirements'])
      .flatMap((region) => nameOf(region)?.slice(0, 100) ?? [])
      .slice(0, 50),
    description: htmlOf(posting['description']),
    requirements: requirementsOf(posting, skills.tooLong),
    benefits: listOf(posting['jobBenefits'], /[,;\n•]/, 200, 50).items,
    url: plain(posting['url']),
    jobType: jobTypeOf(posting),
    ...salaryOf(posting['baseSalary']),
    requiredSkills: skills.items,
    industry: nameOf(posting['industry'])?.slice(0, 100) ?? null,
    postedAt: instantOf(posting['datePosted']),
    expiresAt: instantOf(posting['validThrough']),
    ...identityOf(posting, company),
  };
}

/** An organisation, region or term is an object with a name, or just its name; the first one counts. */
function nameOf(value: unknown): string | null {
  const [first] = nodes(value);
  return isNode(first) ? plain(first['name']) : plain(first);
}

const joined = (parts: (string | null)[], separator: string): string | null =>
  [...new Set(parts)].filter((part) => part !== null && part !== '').join(separator) || null;

function htmlOf(value: unknown): string | null {
  const html = plain(value);
  return html === null ? null : htmlToText(html) || null;
}

function placeOf(place: unknown): { location: string | null; country: string | null } {
  const address = isNode(place) ? nodes(place['address'])[0] : place;
  if (!isNode(address)) return { location: plain(address), country: null };
  const country = nameOf(address['addressCountry']);
  const parts = [plain(address['addressLocality']), plain(address['addressRegion']), country];
  const code = country?.toUpperCase() ?? '';
  const alias = COUNTRY_ALIASES.get(code) ?? code;
  return { location: joined(parts, ', '), country: /^[A-Z]{2}$/.test(alias) ? alias : null };
}

const isTelecommute = (posting: Node): boolean =>
  texts(posting['jobLocationType']).some((type) => type.toUpperCase() === 'TELECOMMUTE');

function jobTypeOf(posting: Node): string | null {
  const types = texts(posting['employmentType']).flatMap((type) => type.split(','));
  const known = types.map((type) =>
    JOB_TYPES.get(type.trim().toUpperCase().replaceAll(/[\s-]/g, '_')),
  );
  return known.find((type) => type !== undefined) ?? null;
}

function logoOf(posting: Node): string | null {
  const [organization] = nodes(posting['hiringOrganization']);
  const [logo] = isNode(organization) ? nodes(organization['logo']) : [];
  const url = isNode(logo) ? (plain(logo['url']) ?? plain(logo['contentUrl'])) : plain(logo);
  return v.is(WebUrl, url) ? url : null;
}

/** Short entries of a list or of one text; a list with an entry that is not short is `tooLong`. */
function listOf(value: unknown, separator: RegExp, maxLength: number, maxItems: number) {
  const all = nodes(value).flatMap((item) => nameOf(item) ?? []);
  const items = all
    .flatMap((text) => htmlToText(text).split(separator))
    .map((text) => text.replace(/^-/, '').trim())
    .filter((text) => text !== '');
  const short = items.filter((text) => text.length <= maxLength);
  const tooLong = short.length === items.length ? null : all.join('\n');
  return { items: short.slice(0, maxItems), tooLong };
}

function requirementsOf(posting: Node, skills: string | null): string | null {
  const experience = nodes(posting['experienceRequirements']).map((item) => {
    if (!isNode(item)) return htmlOf(item);
    const months = plain(item['monthsOfExperience']);
    return htmlOf(item['description']) ?? (months && `${months} months of experience`);
  });
  const qualifications = nodes(posting['qualifications']).map((item) => htmlOf(nameOf(item)));
  return joined([...qualifications, ...experience, htmlOf(skills)], '\n\n');
}

/** A date or an instant as UTC; a date without a time is its midnight. */
function instantOf(value: unknown): string | null {
  const text = plain(value);
  if (text === null || !/^\d{4}-\d{2}-\d{2}/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The identifier is the hiring organisation's own, so it names a posting together with who gave it. */
function identityOf(posting: Node, company: string | null) {
  const [identifier] = nodes(posting['identifier']);
  const sourceId = isNode(identifier) ? plain(identifier['value']) : plain(identifier);
  if (sourceId === null) return {};
  const giver = isNode(identifier) ? plain(identifier['name']) : null;
  return { source: (giver ?? company ?? '').slice(0, 100), sourceId };
}
