import { env } from 'cloudflare:workers';

export interface FailingBindings {
  env: Cloudflare.Env;
  /** How many calls have been made so far. */
  calls(): number;
}

/** The methods that leave the isolate, by what they are called on. */
const FAR = {
  statement: ['all', 'first', 'raw', 'run'],
  database: ['batch'],
  kv: ['get', 'put', 'delete', 'list'],
  bucket: ['get', 'put', 'delete', 'head', 'list'],
  queue: ['send', 'sendBatch'],
} as const;

/**
 * Core's bindings, of which the `failAt`-th call (from 1) throws instead of being made: what a crash
 * or a lost connection at that point leaves behind.
 */
export function failingBindings(failAt: number): FailingBindings {
  let made = 0;
  const originals = new WeakMap<object, D1PreparedStatement>();

  const far = <Target extends object>(target: Target, names: readonly string[]): Target =>
    new Proxy(target, {
      get(_, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          if (!names.includes(String(name))) return wrapped(Reflect.apply(value, target, args));
          made += 1;
          if (made === failAt) return Promise.reject(new Error('The connection was lost.'));
          return Reflect.apply(value, target, args.map(unwrapped));
        };
      },
    });

  /** Statements and sessions come from the database and fail as it does. */
  const wrapped = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('withSession' in value || ('prepare' in value && 'batch' in value)) return database(value);
    if (!('bind' in value && 'raw' in value)) return value;
    const statement = far(value, FAR.statement);
    // The only objects with these two are D1's prepared statements.
    originals.set(statement, value as unknown as D1PreparedStatement);
    return statement;
  };
  const database = <Target extends object>(target: Target): Target => far(target, FAR.database);
  const unwrapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unwrapped);
    return typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
  };

  return {
    env: {
      ...env,
      DB: database(env.DB),
      SESSIONS: far(env.SESSIONS, FAR.kv),
      AVATARS: far(env.AVATARS, FAR.bucket),
      RESUMES: far(env.RESUMES, FAR.bucket),
      EXPORTS: far(env.EXPORTS, FAR.bucket),
      EMAILS: far(env.EMAILS, FAR.queue),
      EMBEDDINGS: far(env.EMBEDDINGS, FAR.queue),
      ERASURES_AI: far(env.ERASURES_AI, FAR.queue),
      ERASURES_INTEGRATIONS: far(env.ERASURES_INTEGRATIONS, FAR.queue),
    },
    calls: () => made,
  };
}
