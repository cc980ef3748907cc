/** Bytes of each of the two numbers of a signature on P-256. */
const NUMBER_BYTES = 32;
const SEQUENCE = 0x30;
const INTEGER = 0x02;

/**
 * An ECDSA signature on P-256 as Web Crypto takes it (IEEE P1363: r and s, 32 bytes each) from base64
 * of DER (RFC 3279 §2.2.3), as most other programs write it. Null for anything else.
 */
export function p1363FromDer(base64: string): Uint8Array | null {
  const der = Buffer.from(base64, 'base64');
  if (der[0] !== SEQUENCE || der[1] !== der.byteLength - 2) return null;
  const r = readInteger(der, 2);
  const s = r === null ? null : readInteger(der, r.end);
  if (r === null || s === null || s.end !== der.byteLength) return null;
  const joined = new Uint8Array(2 * NUMBER_BYTES);
  joined.set(r.value, NUMBER_BYTES - r.value.byteLength);
  joined.set(s.value, 2 * NUMBER_BYTES - s.value.byteLength);
  return joined;
}

/** The INTEGER at `at`, without the zero that only says it is positive. */
function readInteger(der: Uint8Array, at: number): { value: Uint8Array; end: number } | null {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  if (der[at] !== INTEGER || length === 0 || end > der.byteLength) return null;
  const start = at + 2 + (der[at + 2] === 0 ? 1 : 0);
  return end - start > NUMBER_BYTES ? null : { value: der.subarray(start, end), end };
}
