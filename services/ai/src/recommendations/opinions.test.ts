import { describe, expect, it } from 'vitest';
import { COSINE_MIN, withOpinions } from './opinions.ts';

const DIMENSIONS = 16;
const CASES = 500;
const ROUNDING = 1e-6;

/** A generator of the same numbers every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Case {
  profile: Float32Array;
  liked: Float32Array[];
  disliked: Float32Array[];
}

/** Profiles with none to 20 opinions of each kind, of any length and direction. */
function* cases(): Generator<Case> {
  const next = numbers(1);
  const vector = () => {
    const scale = 10 ** (4 * next() - 2);
    return Float32Array.from({ length: DIMENSIONS }, () => scale * (2 * next() - 1));
  };
  const some = () => Array.from({ length: Math.floor(next() * 21) }, vector);
  for (let i = 0; i < CASES; i += 1) {
    yield { profile: vector(), liked: some(), disliked: some() };
  }
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
const opposite = (vector: Float32Array) => vector.map((value) => -value);

/** The direction that some vectors have together. */
function together(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const vector of vectors) {
    const length = Math.sqrt(dot(vector, vector));
    for (const [i, value] of vector.entries()) sum[i] = (sum[i] ?? 0) + value / length;
  }
  return sum;
}

describe('a profile with opinions', () => {
  it('has length 1 and stays within the bound, whatever the opinions are', () => {
    let widest = 1;
    for (const { profile, liked, disliked } of cases()) {
      const extremes = [
        [liked, disliked],
        [[opposite(profile)], [profile]],
        [[], [profile]],
      ];
      for (const [likes = [], dislikes = []] of extremes) {
        const turned = withOpinions(profile, likes, dislikes);
        expect(dot(turned, turned)).toBeCloseTo(1, 5);
        expect(cosine(profile, turned)).toBeGreaterThanOrEqual(COSINE_MIN - ROUNDING);
        widest = Math.min(widest, cosine(profile, turned));
      }
    }
    expect(widest).toBeLessThan(0.9);
  });

  it('meets the bound where opinions would turn it further', () => {
    const profile = Float32Array.of(1, 0);
    const at = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180;
      return Float32Array.of(Math.cos(angle), Math.sin(angle));
    };
    // Liked at an angle and disliked opposite to it: 1 + 0.65 cos, 0.65 sin.
    const freely = (degrees: number) => {
      const [x = 0, y = 0] = at(degrees);
      return (1 + 0.65 * x) / Math.hypot(1 + 0.65 * x, 0.65 * y);
    };
    const turned = (degrees: number) => withOpinions(profile, [at(degrees)], [at(degrees + 180)]);
    for (const degrees of [30, 60, 90, 170]) {
      expect(freely(degrees)).toBeGreaterThan(COSINE_MIN);
      expect(cosine(profile, turned(degrees))).toBeCloseTo(freely(degrees), 5);
    }
    for (const degrees of [110, 120, 140]) {
      expect(freely(degrees)).toBeLessThan(COSINE_MIN);
      expect(Array.from(turned(degrees))).toEqual([
        expect.closeTo(COSINE_MIN, 5),
        expect.closeTo(Math.sqrt(1 - COSINE_MIN ** 2), 5),
      ]);
    }
  });

  it('keeps its direction without any', () => {
    for (const { profile } of cases()) {
      expect(cosine(profile, withOpinions(profile, [], []))).toBeCloseTo(1, 6);
    }
  });

  it('is nearer to what is liked, and no nearer to what is disliked', () => {
    const all = [...cases()].filter(({ liked, disliked }) => liked.length * disliked.length > 0);
    expect(all.length).toBeGreaterThan(CASES / 2);
    for (const { profile, liked, disliked } of all) {
      const [likes, dislikes] = [together(liked), together(disliked)];
      const towards = cosine(withOpinions(profile, liked, []), likes);
      expect(towards).toBeGreaterThan(cosine(profile, likes));
      const away = cosine(withOpinions(profile, [], disliked), dislikes);
      expect(away).toBeLessThan(cosine(profile, dislikes) + ROUNDING);
    }
  });

  it('is nearer to a kind of work the more of what is liked is of that kind', () => {
    for (const { profile, liked } of cases()) {
      const [kind, ...others] = liked;
      if (kind === undefined || others.length === 0) continue;
      const few = cosine(withOpinions(profile, [kind, ...others], []), kind);
      const many = cosine(
        withOpinions(profile, [...Array.from({ length: 9 }, () => kind), ...others], []),
        kind,
      );
      // Less what turning in another plane may take where the bound is met.
      expect(many).toBeGreaterThan(few - 0.01);
    }
  });

  it('does not depend on the order of opinions, nor on the length of vectors', () => {
    for (const { profile, liked, disliked } of cases()) {
      const turned = withOpinions(profile, liked, disliked);
      const again = withOpinions(
        profile.map((value) => 3 * value),
        liked.toReversed().map((vector) => vector.map((value) => 0.5 * value)),
        disliked.toReversed(),
      );
      for (const [i, value] of turned.entries()) expect(again[i]).toBeCloseTo(value, 5);
    }
  });

  it('leaves out vectors of another length or of no direction', () => {
    const profile = Float32Array.of(3, 4);
    const odd = [Float32Array.of(1, 0, 0), Float32Array.of(0, 0), Float32Array.of(Number.NaN, 1)];
    expect(withOpinions(profile, odd, odd)).toEqual(Float32Array.of(0.6, 0.8));
    expect(withOpinions(Float32Array.of(0, 0), [profile], [])).toEqual(Float32Array.of(0, 0));
  });
});
