import * as v from 'valibot';

const Limit = v.object({
  limit: v.pipe(v.number(), v.integer(), v.minValue(0)),
  windowSeconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Limit = v.InferOutput<typeof Limit>;

/** Which counters may be switched off without a deploy of code. */
const LimitClass = v.picklist(['default', 'special', 'strict']);
type LimitClass = v.InferOutput<typeof LimitClass>;

const Limits = v.object({
  off: v.optional(v.array(LimitClass), []),
  anonymous: Limit,
  read: Limit,
  write: Limit,
  special: v.record(v.string(), Limit),
  strict: v.record(v.string(), Limit),
});
export type Limits = v.InferOutput<typeof Limits>;

const parsed = new WeakMap<object, Limits>();

/** Every number of every limit, from the LIMITS variable; parsed once per isolate. */
export function limitsOf(env: { LIMITS: object }): Limits {
  const known = parsed.get(env.LIMITS);
  if (known !== undefined) return known;
  const limits = v.parse(Limits, env.LIMITS);
  parsed.set(env.LIMITS, limits);
  return limits;
}

interface SpecialRoute {
  class: 'special' | 'strict';
  /** Name of its numbers in LIMITS; a route without a limit of its own shares the default ones. */
  policy: string;
  /** Whom it counts. Routes that are open to anyone count addresses. */
  per: 'address' | 'user';
}

const strict = (policy: string, per: SpecialRoute['per']): SpecialRoute => ({
  class: 'strict',
  policy,
  per,
});
const special = (policy: string, per: SpecialRoute['per']): SpecialRoute => ({
  class: 'special',
  policy,
  per,
});

/**
 * The routes with a limit of their own. Strict ones are counted exactly in a Durable Object, special
 * ones like the default class; both refuse when they cannot count.
 */
const SPECIAL_ROUTES: readonly (readonly [route: string, limit: SpecialRoute])[] = [
  ['POST /api/auth/login', strict('login', 'address')],
  ['POST /api/auth/signup', strict('signup', 'address')],
  ['POST /api/auth/password', strict('password', 'address')],
  ['POST /api/auth/password/forgot', strict('password', 'address')],
  ['POST /api/auth/password/reset', strict('password', 'address')],
  ['POST /api/auth/verify-email', strict('verify', 'address')],
  ['POST /api/auth/verify-email/resend', strict('verify', 'address')],
  ['POST /api/auth/2fa/setup', strict('2fa', 'address')],
  ['POST /api/auth/2fa/confirm', strict('2fa', 'address')],
  ['POST /api/auth/2fa/disable', strict('2fa', 'address')],
  ['POST /api/applications/generate', strict('generate', 'user')],
  ['POST /api/jobs/scrape', strict('scrape', 'user')],
  ['POST /api/emails/send', strict('emails', 'user')],
  ['POST /api/jobs/search', special('search', 'user')],
  ['POST /api/jobs/:id/analyze', special('analyze', 'user')],
  ['POST /api/resume/parse', special('parse', 'user')],
  ['POST /api/exports/:format', special('exports', 'user')],
  ['POST /api/exports/resume/:format', special('exports', 'user')],
  ['GET /api/auth/linkedin', special('linkedin', 'address')],
  ['GET /api/auth/linkedin/initiate', special('linkedin', 'address')],
];

const MATCHERS = SPECIAL_ROUTES.map(([route, limit]) => ({
  route,
  limit,
  matches: new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}/*$`),
}));

export interface CountedAs {
  class: LimitClass;
  policy: string;
  /** What is counted; never a concrete path, so that ids cannot multiply an allowance. */
  key: string;
  limit: Limit;
}

interface Requester {
  userId: string | null;
  address: string;
}

/**
 * Under which limit a request counts. `row` is the prefix-table row it falls into. Null for a route
 * whose class is switched off.
 */
export function limitFor(
  limits: Limits,
  method: string,
  pathname: string,
  row: string,
  { userId, address }: Requester,
): CountedAs | null {
  const counted =
    specialLimit(limits, method, pathname, { userId, address }) ??
    defaultLimit(limits, method, row, { userId, address });
  return limits.off.includes(counted.class) ? null : counted;
}

function specialLimit(
  limits: Limits,
  method: string,
  pathname: string,
  { userId, address }: Requester,
): CountedAs | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  const found = MATCHERS.find(({ matches }) => matches.test(`${asked} ${pathname}`));
  if (found === undefined) return null;
  const { class: limitClass, policy, per } = found.limit;
  const limit = limits[limitClass][policy];
  if (limit === undefined) throw new Error(`LIMITS has no numbers for ${policy}.`);
  const who = per === 'user' && userId !== null ? `user:${userId}` : `ip:${address}`;
  return { class: limitClass, policy, key: `rate:${who}:${found.route}`, limit };
}

function defaultLimit(
  limits: Limits,
  method: string,
  row: string,
  { userId, address }: Requester,
): CountedAs {
  if (userId === null) return anonymousLimit(limits, address);
  const policy = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  const key = `rate:user:${userId}:${method === 'HEAD' ? 'GET' : method}:${row}`;
  return { class: 'default', policy, key, limit: limits[policy] };
}

/**
 * Tokens that core has to be asked about count against their address, apart from everything else: a
 * flood of invented ones must not reach the database, nor keep others behind the same address out.
 */
export const lookUpLimit = (limits: Limits, address: string): CountedAs => ({
  class: 'default',
  policy: 'lookup',
  key: `rate:lookup:${address}`,
  limit: limits.anonymous,
});

/** Requests without a valid session, whatever they ask for, count against their address. */
export const anonymousLimit = (limits: Limits, address: string): CountedAs => ({
  class: 'default',
  policy: 'anonymous',
  key: `rate:ip:${address}`,
  limit: limits.anonymous,
});
