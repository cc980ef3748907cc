import { ScrapeSearch } from '@jobmatch/shared/contracts/scrape';
import { route } from '../route.ts';
import { ScrapeResult } from './scrape.ts';
import { scrape } from './service.ts';

export const scrapeRoutes = [
  route({
    method: 'POST',
    path: '/api/jobs/scrape',
    summary: 'Search job sites and the boards one follows for postings',
    body: ScrapeSearch,
    status: 201,
    response: ScrapeResult,
    errors: ['SCRAPING_NOT_CONFIGURED', 'UPSTREAM_ERROR', 'USAGE_LIMIT_EXCEEDED'],
    handle: ({ env, caller, body, log }) => scrape(env, caller, body, log),
  }),
];
