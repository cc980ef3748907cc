/** 32-bit FNV-1a of a text's UTF-16 units, mixed so that every bit depends on all of them. */
export function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed(hash);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Adds `weight` times the fixed pseudo-random direction of `hash`: `spread` coordinates, each plus or
 * minus. Two directions are nearly at right angles, so a sum of them keeps its parts apart.
 */
export function addDirection(
  target: Float32Array,
  hash: number,
  weight: number,
  spread: number,
): void {
  const share = weight / Math.sqrt(spread);
  let state = hash;
  for (let step = 0; step < spread; step += 1) {
    state = mixed(state + 0x9e3779b9);
    const at = (state >>> 1) % target.length;
    target[at] = (target[at] ?? 0) + ((state & 1) === 0 ? share : -share);
  }
}
