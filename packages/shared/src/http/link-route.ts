import * as v from 'valibot';
import { notFound } from '../errors.ts';
import { Id } from '../ids.ts';
import type { RequestContext, Route } from './route.ts';
import { validate } from './validate.ts';

interface Spec<Env, Q extends v.GenericSchema, R extends v.GenericSchema> {
  /** Ends in `/:id`. */
  path: `${string}/:id`;
  summary: string;
  query: Q;
  /** What NOT_FOUND says is missing. */
  resource: string;
  /** Types of the bytes it answers. */
  contentTypes: readonly string[];
  /** What it answers to a client that accepts JSON. */
  response: R;
  handle: (input: RequestContext<Env> & { id: Id; query: v.InferOutput<Q> }) => Promise<Response>;
}

/**
 * A GET that answers with a file. A token or a signature in the query opens it; which of them does
 * is for the handler to find out, and its answer is passed on as it is.
 */
export const linkRoute = <Env, Q extends v.GenericSchema, R extends v.GenericSchema>({
  handle,
  ...spec
}: Spec<Env, Q, R>): Route<Env> => ({
  ...spec,
  method: 'GET',
  access: 'link',
  param: Id,
  body: undefined,
  status: 200,
  errors: ['INVALID_SIGNATURE', 'RANGE_NOT_SATISFIABLE'],
  async run(context, { id }) {
    if (!v.is(Id, id)) throw notFound(spec.resource);
    const query = validate(spec.query, Object.fromEntries(context.url.searchParams));
    return handle({ ...context, id, query });
  },
});
