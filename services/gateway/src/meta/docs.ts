import type { Route } from '@jobmatch/shared/http/route';
import type { Env } from '../env.ts';

/** The page among the console's assets; they find `docs.html` by it. */
const PAGE = '/docs';

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
    const page = await env.ASSETS.fetch(new URL(PAGE, request.url));
    // Its own headers cannot be added to.
    return new Response(page.body, page);
  },
};
