import createFetchClient, { type Client } from 'openapi-fetch';
import { apiErrorOf } from './api-error.ts';
import type { paths } from './schema.ts';

export type ApiClient = Client<paths>;

interface Options {
  /** Where the gateway is: `https://api.example.com`. Empty for the page's own origin. */
  baseUrl: string;
  /** A bearer token (a session's or a `jmp_…`), or what to ask for one before each request. */
  token?: string | (() => Promise<string | null>);
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of every operation in `schema.ts`: `client.GET('/api/jobs/{id}', { params: { path: { id } } })`.
 * An answer that is not a success rejects with {@link ApiError}.
 */
export function createClient({ baseUrl, token, fetch }: Options): ApiClient {
  const client = createFetchClient<paths>({ baseUrl, ...(fetch === undefined ? {} : { fetch }) });
  client.use({
    async onRequest({ request }) {
      const bearer = typeof token === 'function' ? await token() : token;
      if (bearer !== undefined && bearer !== null && !request.headers.has('authorization')) {
        request.headers.set('authorization', `Bearer ${bearer}`);
      }
    },
    async onResponse({ response }) {
      if (!response.ok) throw await apiErrorOf(response);
    },
  });
  return client;
}

/** The body of an answer, for a call whose failure has already been thrown. */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  if (data === undefined || data === null) throw new TypeError('The answer has no body.');
  return data;
}
