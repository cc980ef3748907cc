import { AppError } from '@jobmatch/shared/errors';
import type { Route } from '@jobmatch/shared/http/route';
import { within } from '@jobmatch/shared/in-time';
import type { Env } from '../env.ts';

/** The page among the console's assets; they find `docs.html` by it. */
const PAGE = '/docs';

const TIMEOUT_MS = 5_000;

/** GET /docs: the interactive reference, with the headers that the console's `_headers` gives its pages. */
export const docsRoute: Route<Env> = {
  method: 'GET',
  path: PAGE,
  summary: 'This description as a page to read and try it in',
  access: 'public',
  query: undefined,
  body: undefined,
  status: 200,
  response: undefined,
  contentTypes: ['text/html'],
  resource: undefined,
  errors: [],
  async run({ env, request }) {
    const page = await within(TIMEOUT_MS, env.ASSETS.fetch(new URL(PAGE, request.url)));
    if (!page.ok) throw new AppError('UNAVAILABLE', 'The page is not available for a moment.');
    // Its own headers cannot be added to.
    return new Response(page.body, page);
  },
};
