import type { Board, BoardPosting } from './settings.ts';

type Shape = (board: Board, token: string) => unknown;

const entities = (html: string): string =>
  html
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const numeric = ({ id }: BoardPosting): number => Number(id);

/** What each type answers for a board, with the fields that its documentation shows. */
export const SHAPES = {
  greenhouse: ({ company, postings }, token) => ({
    jobs: postings.map((posting) => ({
      absolute_url: `https://boards.greenhouse.io/${token}/jobs/${posting.id}`,
      data_compliance: [],
      internal_job_id: numeric(posting) + 1,
      location: { name: posting.place },
      metadata: null,
      id: numeric(posting),
      updated_at: '2026-06-01T10:00:00-04:00',
      requisition_id: '1',
      title: posting.title,
      company_name: company,
      first_published: '2026-05-20T09:00:00-04:00',
      content: entities(posting.html),
      departments: [{ id: 1, name: 'Yard', child_ids: [], parent_id: null }],
      offices: [],
      pay_input_ranges: [
        {
          min_cents: 6_000_000,
          max_cents: 8_000_000,
          currency_type: 'EUR',
          title: 'Annual salary',
          blurb: '',
        },
      ],
    })),
    meta: { total: postings.length },
  }),
  lever: ({ postings }, token) =>
    postings.map((posting) => ({
      id: posting.id,
      text: posting.title,
      hostedUrl: `https://jobs.lever.co/${token}/${posting.id}`,
      applyUrl: `https://jobs.lever.co/${token}/${posting.id}/apply`,
      categories: { commitment: 'Full-time', location: posting.place, team: 'Yard' },
      country: 'NO',
      workplaceType: 'on-site',
      createdAt: 1_780_000_000_000,
      description: posting.html,
      descriptionPlain: '',
      lists: [{ text: 'Requirements', content: '<li>Care</li><li>A driving licence</li>' }],
      additional: '',
    })),
  ashby: ({ postings }, token) => ({
    apiVersion: '1',
    jobs: postings.map((posting) => ({
      id: posting.id,
      title: posting.title,
      location: posting.place,
      secondaryLocations: [],
      department: 'Yard',
      team: 'Yard',
      isListed: true,
      isRemote: false,
      workplaceType: 'OnSite',
      descriptionHtml: posting.html,
      descriptionPlain: '',
      publishedAt: '2026-05-20T09:00:00.000+00:00',
      employmentType: 'FullTime',
      jobUrl: `https://jobs.ashbyhq.com/${token}/${posting.id}`,
      applyUrl: `https://jobs.ashbyhq.com/${token}/${posting.id}/application`,
      compensation: { compensationTierSummary: null, compensationTiers: [], summaryComponents: [] },
    })),
  }),
  workable: ({ company, postings }, token) => ({
    name: company,
    description: null,
    jobs: postings.map((posting) => ({
      title: posting.title,
      shortcode: posting.id,
      code: '',
      employment_type: 'Full-time',
      telecommuting: false,
      department: 'Yard',
      url: `https://apply.workable.com/${token}/j/${posting.id}`,
      published_on: '2026-05-20',
      created_at: '2026-05-19',
      city: posting.place,
      state: '',
      country: 'Norway',
      experience: '',
      industry: '',
      locations: [],
      description: posting.html,
    })),
  }),
  recruitee: ({ company, postings }, token) => ({
    offers: postings.map((posting) => ({
      id: numeric(posting),
      title: posting.title,
      slug: posting.id,
      status: 'published',
      description: posting.html,
      requirements: '<p>Care</p>',
      company_name: company,
      careers_url: `https://${token}.recruitee.com/o/${posting.id}`,
      location: posting.place,
      city: posting.place,
      country: null,
      country_code: 'NO',
      remote: false,
      hybrid: false,
      on_site: true,
      employment_type_code: 'fulltime_permanent',
      experience_code: 'mid_level',
      tags: [],
      created_at: '2026-05-19 09:00:00 UTC',
      published_at: '2026-05-20 09:00:00 UTC',
      close_at: null,
      salary: { min: null, max: null, currency: null, period: null },
    })),
  }),
} as const satisfies Record<string, Shape>;
