import { sha256Hex } from '@jobmatch/shared/sha256';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { DEFAULT_ENGINE, ENGINES, type Engine } from './engines.ts';

const Share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
/** Per cent of users by version; a version that is left out has none. */
const Shares = v.pipe(
  v.strictObject(Object.fromEntries(ENGINES.map(({ version }) => [version, v.optional(Share, 0)]))),
  v.check(
    (shares) => Object.values(shares).reduce((sum, share) => sum + share, 0) === 100,
    'The shares of ENGINE_VERSIONS must add up to 100.',
  ),
);
type Shares = v.InferOutput<typeof Shares>;

const parsed = new WeakMap<object, Shares>();

/** The shares from the variable ENGINE_VERSIONS, parsed once per isolate. Throws what is wrong with it. */
function sharesOf({ ENGINE_VERSIONS: configured }: Pick<Env, 'ENGINE_VERSIONS'>): Shares {
  const known = parsed.get(configured);
  if (known !== undefined) return known;
  const shares = v.parse(Shares, configured);
  parsed.set(configured, shares);
  return shares;
}

/**
 * The engine that scores for a user: the same one at every call while the shares stay. The SHA-256
 * of `engine:` and the user's id puts them at a place of 0–100, which the versions divide among
 * them, oldest first. Giving a newer version more of it moves only the users it gains.
 *
 * Example: with 90 for 1.0.0 and 10 for 1.1.0 a user at 93.2 is scored by 1.1.0.
 */
export async function engineOfUser(
  env: Pick<Env, 'ENGINE_VERSIONS'>,
  userId: string,
): Promise<Engine> {
  const shares = sharesOf(env);
  const place = (await placeOf(userId)) * 100;
  let end = 0;
  for (const engine of ENGINES) {
    end += shares[engine.version] ?? 0;
    if (place < end) return engine;
  }
  return DEFAULT_ENGINE;
}

/** 0 to below 1, evenly spread over users: the first 32 bits of the hash. */
async function placeOf(userId: string): Promise<number> {
  const hash = await sha256Hex(`engine:${userId}`);
  return Number.parseInt(hash.slice(0, 8), 16) / 2 ** 32;
}
