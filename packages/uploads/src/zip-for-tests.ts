interface File {
  name: string;
  content: string | Uint8Array;
  /** What the archive says of it, where that is not true. */
  claims?: { flags?: number; method?: number; compressedBytes?: number };
}

/** A ZIP archive of deflated files, as APPNOTE.TXT lays it out but for check sums, which stay 0. */
export async function zipOf(files: readonly File[]): Promise<Uint8Array> {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, claims = {} } of files) {
    const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const packed = await deflated(plain);
    const unpackedBytes = plain.byteLength;
    const encodedName = new TextEncoder().encode(name);
    const { flags = 0, method = 8, compressedBytes = packed.byteLength } = claims;
    const common = [...u16(20, flags, method, 0, 0), ...u32(0, compressedBytes, unpackedBytes)];
    const names = u16(encodedName.byteLength, 0);
    const local = [...u32(0x04034b50), ...common, ...names];
    directory.push(
      Uint8Array.from([...u32(0x02014b50), ...u16(20), ...common, ...names]),
      Uint8Array.from([...u16(0, 0, 0), ...u32(0, at)]),
      encodedName,
    );
    body.push(Uint8Array.from(local), encodedName, packed);
    at += local.length + encodedName.byteLength + packed.byteLength;
  }
  const directoryBytes = await new Blob(directory).arrayBuffer();
  const counts = u16(0, 0, files.length, files.length);
  const end = [...u32(0x06054b50), ...counts, ...u32(directoryBytes.byteLength, at), ...u16(0)];
  return new Uint8Array(
    await new Blob([...body, directoryBytes, Uint8Array.from(end)]).arrayBuffer(),
  );
}

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const u16 = (...values: number[]): number[] => values.flatMap((n) => [n & 255, (n >> 8) & 255]);
const u32 = (...values: number[]): number[] =>
  values.flatMap((n) => u16(n & 0xffff, Math.floor(n / 0x10000)));
