import * as v from 'valibot';
import { type Caller, type UserScope, requireCaller, userScope } from '../caller.ts';
import { AppError, type ErrorCode, notFound } from '../errors.ts';
import { Id } from '../ids.ts';
import type { Log } from '../log.ts';
import { readJsonBody } from './json-body.ts';
import { validate } from './validate.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route: anyone, a signed-in user, a signed-in admin, or with `link` a signed-in user or
 * who has what the query asks for.
 */
type Access = 'public' | 'user' | 'link' | 'admin';

/** What a service knows about a request before any route has matched. */
export interface RequestContext<Env> {
  request: Request;
  url: URL;
  env: Env;
  ctx: ExecutionContext;
  caller: Caller | null;
  requestId: string;
  log: Log;
  /** Headers to send with the answer. Of a refusal only those for the gateway, `x-jobmatch-*`, are. */
  headers: Headers;
  /** Whether answers come from other Workers, and are held against their schema before they go out. */
  relays: boolean;
}

type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, Id> & PathParams<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, Id>
    : unknown;

type Schema = v.GenericSchema | undefined;
type Parsed<S extends Schema> = S extends v.GenericSchema ? v.InferOutput<S> : undefined;
type Answer<S extends Schema> = S extends v.GenericSchema ? v.InferInput<S> : void;

/** A schema of a path parameter, which is text. */
type ParamSchema = v.GenericSchema<string, string>;

interface Matched<Env, Path extends string> extends RequestContext<Env> {
  params: PathParams<Path>;
}

interface SignedIn {
  caller: Caller;
  scope: UserScope;
}

interface Spec<
  Env,
  Auth,
  Path extends string,
  Q extends Schema,
  B extends Schema,
  R extends Schema,
  Res,
> {
  method: Method;
  path: Path;
  /** One line for the API description. */
  summary: string;
  query?: Q;
  body?: B;
  /** What a route takes that reads a multipart body itself; beside it, `body` is undefined for a form. */
  form?: Form;
  /** Largest accepted body in bytes; 1 MiB when absent. */
  bodyLimitBytes?: number;
  /** Status of a successful answer; 200, or 204 where there is no response schema. */
  status?: 200 | 201 | 202;
  response?: R;
  /** What path parameters are, where they are not ids; anything else reads as absent. */
  param?: ParamSchema;
  /** What NOT_FOUND says is missing; names the resource `load` looks for. */
  resource?: string;
  /**
   * Codes this route answers beyond those that follow from its access, parameters, query and body:
   * a conflict, wrong credentials, an upstream that failed. For the API description.
   */
  errors?: readonly ErrorCode[];
  /**
   * Fetches what the path names, under the caller's scope. Runs before the query and the body are
   * looked at, so that nobody learns from a validation error that another user's row exists.
   */
  load?: (input: Matched<Env, Path> & Auth) => Promise<Res | null>;
  handle: (
    input: Matched<Env, Path> & Auth & { query: Parsed<Q>; body: Parsed<B>; resource: Res },
  ) => Promise<Answer<R>> | Answer<R>;
}

/** A multipart/form-data body: one file and the text fields beside it. */
export interface Form {
  /** Name of the file's part. */
  file: string;
  /** Text fields; each is one part. */
  fields?: v.GenericSchema;
}

/** What the API description says about a route. */
export interface RouteDescription {
  method: Method;
  path: string;
  summary: string;
  access: Access;
  /** Ids when absent. */
  param?: ParamSchema | undefined;
  query: Schema;
  body: Schema;
  form?: Form | undefined;
  status: number;
  /** Further statuses of success, which have no body. */
  otherStatuses?: readonly number[];
  response: Schema;
  /** Types of the bytes that are answered, whole or in part, instead of or beside `response`. */
  contentTypes?: readonly string[];
  resource: string | undefined;
  errors: readonly ErrorCode[];
}

/** A route as the router sees it. */
export interface Route<Env> extends RouteDescription {
  run(context: RequestContext<Env>, rawParams: Record<string, string>): Promise<Response>;
}

function build<
  Env,
  Auth,
  Path extends string,
  Q extends Schema,
  B extends Schema,
  R extends Schema,
  Res,
>(
  access: Access,
  authorise: (caller: Caller | null) => Auth,
  spec: Spec<Env, Auth, Path, Q, B, R, Res>,
): Route<Env> {
  const status = spec.status ?? (spec.response === undefined ? 204 : 200);
  return {
    method: spec.method,
    path: spec.path,
    summary: spec.summary,
    access,
    param: spec.param,
    query: spec.query,
    body: spec.body,
    form: spec.form,
    status,
    response: spec.response,
    resource: spec.resource,
    errors: spec.errors ?? [],
    async run(context, rawParams) {
      const { headers } = context;
      const matched = {
        ...context,
        ...authorise(context.caller),
        params: parseParams<Path>(rawParams, spec.param, spec.resource),
      };
      const resource = spec.load === undefined ? undefined : await spec.load(matched);
      if (resource === null) throw notFound(spec.resource ?? 'Resource');
      const query =
        spec.query && validate(spec.query, Object.fromEntries(context.url.searchParams));
      const sent = spec.form !== undefined && isForm(context.request) ? undefined : spec.body;
      const body = sent && validate(sent, await readJsonBody(context.request, spec.bodyLimitBytes));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an absent schema parses to undefined and `load` ran if it exists: what Parsed and Res say
      const input = { ...matched, query, body, resource } as Parameters<typeof spec.handle>[0];
      const answer = await spec.handle(input);
      if (spec.response === undefined) return new Response(null, { status, headers });
      if (context.relays || answer === undefined) requireDescribed(spec.response, answer);
      return Response.json(answer, { status, headers });
    },
  };
}

/** An answer of another shape than is described is a bug of ours, wherever it came from. */
export function requireDescribed(schema: v.GenericSchema, answer: unknown): void {
  if (!v.is(schema, answer)) throw new Error('The answer is not as it is described.');
}

const isForm = ({ headers }: Request): boolean =>
  headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data') === true;

/** A path parameter that is not what it must be cannot name a row, so it reads as absent. */
function parseParams<Path extends string>(
  raw: Record<string, string>,
  param: ParamSchema = Id,
  resource = 'Resource',
): PathParams<Path> {
  for (const value of Object.values(raw)) {
    if (!v.is(param, value)) throw notFound(resource);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the router filled exactly the names in the path
  return raw as PathParams<Path>;
}

/**
 * Route constructors for one service. `route` requires a signed-in caller, `adminRoute` an admin,
 * `publicRoute` nobody. Order within a request: caller, ownership (`load`), query, body, handler.
 */
export function routesFor<Env>() {
  return {
    route: <
      const Path extends string,
      Res = undefined,
      Q extends Schema = undefined,
      B extends Schema = undefined,
      R extends Schema = undefined,
    >(
      spec: Spec<Env, SignedIn, Path, Q, B, R, Res>,
    ): Route<Env> => build('user', signedIn, spec),
    adminRoute: <
      const Path extends string,
      Res = undefined,
      Q extends Schema = undefined,
      B extends Schema = undefined,
      R extends Schema = undefined,
    >(
      spec: Spec<Env, SignedIn, Path, Q, B, R, Res>,
    ): Route<Env> => build('admin', admin, spec),
    publicRoute: <
      const Path extends string,
      Res = undefined,
      Q extends Schema = undefined,
      B extends Schema = undefined,
      R extends Schema = undefined,
    >(
      spec: Spec<Env, unknown, Path, Q, B, R, Res>,
    ): Route<Env> => build('public', () => ({}), spec),
  };
}

function signedIn(maybe: Caller | null): SignedIn {
  const caller = requireCaller(maybe);
  return { caller, scope: userScope(caller) };
}

function admin(maybe: Caller | null): SignedIn {
  const input = signedIn(maybe);
  if (input.caller.role !== 'admin')
    throw new AppError('ADMIN_REQUIRED', 'Only an admin may do this.');
  return input;
}
