import { zipOf } from '@jobmatch/uploads/zip-for-tests';
import { describe, expect, it } from 'vitest';
import { unpackTables } from './unpack-tables.ts';

const MIB = 1024 * 1024;

describe('the tables of an archive', () => {
  it('are those a profile has a place for, at the top or in a folder', async () => {
    const archive = await zipOf([
      { name: 'Export/PROFILE.csv', content: '\ufeffFirst Name\nMira\n' },
      { name: 'Export/Connections.csv', content: new Uint8Array(20 * MIB) },
      { name: 'Export/Email Addresses.csv', content: 'Email Address\n' },
      { name: 'Export/My Profile.csv', content: 'no' },
    ]);
    expect([...(await unpackTables(archive))]).toEqual([
      ['profile', 'First Name\nMira\n'],
      ['email addresses', 'Email Address\n'],
    ]);
  });

  it.each([
    ['too large', 'Profile.csv', new Uint8Array(9 * MIB), 'PAYLOAD_TOO_LARGE'],
    ['no text', 'Profile.csv', Uint8Array.from([0x41, 0xff, 0xfe]), 'UNREADABLE_DOCUMENT'],
    ['of something else', 'word/document.xml', '<w/>', 'UNREADABLE_DOCUMENT'],
  ])('are refused where they are %s', async (_, name, content, code) => {
    await expect(unpackTables(await zipOf([{ name, content }]))).rejects.toMatchObject({ code });
  });

  it('are refused of what is no archive, and of half of one', async () => {
    const archive = await zipOf([{ name: 'Profile.csv', content: 'First Name\n' }]);
    await expect(unpackTables(archive.slice(0, -22))).rejects.toMatchObject({
      code: 'UNREADABLE_DOCUMENT',
    });
    await expect(unpackTables(new TextEncoder().encode('%PDF-1.7'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });
});
