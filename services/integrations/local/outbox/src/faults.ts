import * as v from 'valibot';

const share = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0);

/** How often what goes wrong with a send, as shares of all; drawn from a seeded series. */
export const Faults = v.strictObject({
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
  /** 429, nothing accepted. */
  limited: share,
  retryAfterSeconds: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  /** 500, nothing accepted. */
  failing: share,
  /** Accepted, and answered with a 500 all the same. */
  lying: share,
  /** Accepted, and never answered. */
  silent: share,
  /** 521, as Cloudflare answers for a host that refuses connections. */
  refusing: share,
  /** 401, as for a key that was revoked. */
  unauthorized: share,
  /** Whether the API has a key here. */
  isConfigured: v.optional(v.boolean(), true),
});
export type Faults = v.InferOutput<typeof Faults>;

const KINDS = ['limited', 'failing', 'lying', 'silent', 'refusing', 'unauthorized'] as const;
export type Fate = (typeof KINDS)[number] | 'good';

/** What becomes of the `n`th send. */
export function fateOf(faults: Faults, n: number): Fate {
  let drawn = randomOf(faults.seed, n);
  for (const kind of KINDS) {
    drawn -= faults[kind];
    if (drawn < 0) return kind;
  }
  return 'good';
}

/** A number from 0 to 1 (exclusive) that is the same for the same pair: mulberry32's mixing. */
function randomOf(seed: number, n: number): number {
  let x = (Math.imul(seed, 0x9e3779b1) + Math.imul(n + 1, 0x6d2b79f5)) | 0;
  x = Math.imul(x ^ (x >>> 15), x | 1);
  x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
  return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
}
