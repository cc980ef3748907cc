import { describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { fromSchemaOrg } from '../import/schema-org-posting.ts';

const CONTENT = {
  title: 'Welder & Fitter',
  company: 'Harbour <Works>',
  companyLogo: 'https://harbour.example/logo.png',
  location: 'Detroit, MI, US',
  country: 'US',
  description: 'We weld.\n\nYou will:\n- weld <steel> & co.\n- fit\n\nCome\nsoon.',
  requirements: 'A steady hand\n\n- or two',
  benefits: ['Dental', 'Gym'],
  url: 'https://harbour.example/jobs/1',
  jobType: 'contract',
  salaryMin: 40,
  salaryMax: 55.5,
  salaryCurrency: 'USD',
  salaryPeriod: 'hour',
  requiredSkills: ['TIG', 'MIG'],
  industry: 'Shipbuilding',
  postedAt: '2026-01-18T00:00:00.000Z',
  expiresAt: '2026-03-18T00:00:00.000Z',
};

async function posting(content: object) {
  const { send } = await newUser();
  const created = await send('POST', '/api/jobs', content);
  expect(created.status).toBe(201);
  const { id } = Object(created.body);
  const answer = await send('GET', `/api/jobs/${id}/job-posting`);
  return { id, status: answer.status, document: Object(answer.body) };
}

describe('a posting as JSON-LD', () => {
  it('says all of it in schema.org’s words', async () => {
    const { id, document } = await posting(CONTENT);
    expect(document).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Welder & Fitter',
      description:
        '<p>We weld.</p><p>You will:</p><ul><li>weld &lt;steel&gt; &amp; co.</li><li>fit</li></ul><p>Come<br>soon.</p>',
      datePosted: '2026-01-18T00:00:00.000Z',
      validThrough: '2026-03-18T00:00:00.000Z',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Harbour <Works>',
        logo: 'https://harbour.example/logo.png',
      },
      identifier: { '@type': 'PropertyValue', name: 'manual', value: id },
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Detroit',
            addressRegion: 'MI',
            addressCountry: 'US',
          },
        },
      ],
      employmentType: 'CONTRACTOR',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: {
          '@type': 'QuantitativeValue',
          minValue: 40,
          maxValue: 55.5,
          unitText: 'HOUR',
        },
      },
      qualifications: '<p>A steady hand</p><ul><li>or two</li></ul>',
      skills: ['TIG', 'MIG'],
      jobBenefits: ['Dental', 'Gym'],
      industry: 'Shipbuilding',
      url: 'https://harbour.example/jobs/1',
    });
  });

  it('is read back as what it was', async () => {
    const { document } = await posting(CONTENT);
    const read = fromSchemaOrg(document);
    const { description, requirements, ...rest } = CONTENT;
    expect(read).toMatchObject(rest);
    const words = (text: unknown) => String(text).split(/\s+/);
    expect(words(read['description'])).toEqual(words(description));
    expect(words(read['requirements'])).toEqual(words(requirements));
  });

  it('of remote work says where people may be', async () => {
    const remote = { ...CONTENT, location: null, workArrangement: 'remote' };
    const { document } = await posting({ ...remote, remoteRegions: ['Canada', 'US'] });
    expect(document).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'AdministrativeArea', name: 'Canada' },
        { '@type': 'AdministrativeArea', name: 'US' },
      ],
    });
    expect(document).not.toHaveProperty('jobLocation');
    expect((await posting(remote)).document).toMatchObject({
      applicantLocationRequirements: [{ name: 'US' }],
    });
  });

  it('in several places names each', async () => {
    const { document } = await posting({
      ...CONTENT,
      location: 'Lyon; Oslo, Norway',
      country: null,
    });
    expect(document.jobLocation).toEqual([
      { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Lyon' } },
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Oslo',
          addressRegion: 'Norway',
        },
      },
    ]);
  });

  it('is dated by when we got it where it does not say, and keeps silent about half a salary', async () => {
    const { document } = await posting({ ...CONTENT, postedAt: null, salaryPeriod: null });
    expect(Date.now() - Date.parse(document.datePosted)).toBeLessThan(60_000);
    expect(document).not.toHaveProperty('baseSalary');
  });

  it.each([
    [{ ...CONTENT, description: null }, ['description']],
    [{ ...CONTENT, location: null }, ['jobLocation']],
    [{ title: 'A', company: 'B', workArrangement: 'remote' }, ['description', 'jobLocation']],
  ])('is not made of a posting that lacks what it needs', async (content, missing) => {
    const { status, document } = await posting(content);
    expect([status, document.code, document.details]).toEqual([409, 'CONFLICT', { missing }]);
  });

  it('is nobody else’s', async () => {
    const { id } = await posting(CONTENT);
    const { send } = await newUser();
    expect((await send('GET', `/api/jobs/${id}/job-posting`)).status).toBe(404);
  });
});
