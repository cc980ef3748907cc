import { isAppError } from '@jobmatch/shared/errors';
import { describe, expect, it } from 'vitest';
import { unpack } from './unpack.ts';
import { zipOf } from './zip-for-tests.ts';

const NOTE = { name: 'note.txt', content: 'Hello. Hello. Hello.' };
const KIB = 1024;

const texts = async (archive: Uint8Array, maxBytes = KIB) => {
  const entries = await unpack(archive, (name) => name.endsWith('.txt'), maxBytes);
  return [...entries].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
};

async function codeOf(archive: Uint8Array, maxBytes = KIB): Promise<string> {
  try {
    await texts(archive, maxBytes);
    return 'none';
  } catch (err) {
    return isAppError(err) ? err.code : String(err);
  }
}

describe('an archive', () => {
  it('gives what is wanted, and unpacks nothing else', async () => {
    const archive = await zipOf([
      { name: 'large.bin', content: new Uint8Array(64 * KIB) },
      NOTE,
      { ...NOTE, content: 'Another of that name.' },
      { name: 'empty.txt', content: '' },
    ]);
    expect(await texts(archive)).toEqual([
      ['note.txt', NOTE.content],
      ['empty.txt', ''],
    ]);
    expect(await texts(new TextEncoder().encode('no archive'))).toEqual([]);
  });

  it.each([
    ['one entry', [1.1], 'PAYLOAD_TOO_LARGE'],
    ['all together', [0.4, 0.4, 0.4], 'PAYLOAD_TOO_LARGE'],
    ['nothing', [0.5, 0.5], 'none'],
  ])('is refused where %s would be too much', async (_, sizes, code) => {
    const files = sizes.map((size, i) => ({
      name: `${i}.txt`,
      content: new Uint8Array(size * KIB),
    }));
    expect(await codeOf(await zipOf(files))).toBe(code);
  });

  it.each([
    ['is encrypted', { flags: 1 }],
    ['is packed in another way', { method: 9 }],
    ['claims to be longer than the archive', { compressedBytes: 99_999 }],
    ['is cut off', { compressedBytes: 3 }],
  ])('is refused where an entry %s', async (_, claims) => {
    expect(await codeOf(await zipOf([{ ...NOTE, claims }]))).toBe('UNREADABLE_DOCUMENT');
  });

  it('breaks nothing, whichever of its bytes is another', async () => {
    const archive = await zipOf([NOTE]);
    const codes = new Set<string>();
    for (let at = 0; at < archive.length; at += 1) {
      const damaged = archive.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      codes.add(await codeOf(damaged));
    }
    expect(['none', 'PAYLOAD_TOO_LARGE', 'UNREADABLE_DOCUMENT']).toEqual(
      expect.arrayContaining([...codes]),
    );
  });
});
