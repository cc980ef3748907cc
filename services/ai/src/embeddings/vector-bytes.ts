/** A vector as float32, little-endian, which is how every machine that runs Workers stores it. */
export const toBytes = (vector: Float32Array): ArrayBuffer => {
  const bytes = new ArrayBuffer(vector.byteLength);
  new Float32Array(bytes).set(vector);
  return bytes;
};

export const toBase64 = (vector: Float32Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');

/** Null where the text is not a vector of this length. */
export function fromBase64(text: string, dimensions: number): Float32Array | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.byteLength !== dimensions * Float32Array.BYTES_PER_ELEMENT) return null;
  return new Float32Array(new Uint8Array(bytes).buffer);
}
