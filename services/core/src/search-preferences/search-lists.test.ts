import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';

const PREFERENCES = '/api/search-preferences';
const BLACKLIST = `${PREFERENCES}/blacklist`;
const SOURCES = `${PREFERENCES}/sources`;

describe('the blacklist and the sources', () => {
  it('are empty until they are set', async () => {
    const { send } = await newUser();
    expect(await send('GET', BLACKLIST)).toMatchObject({
      status: 200,
      body: { companies: [], keywords: [] },
    });
    expect(await send('GET', SOURCES)).toMatchObject({ status: 200, body: { enabledSources: [] } });
    expect((await send('GET', PREFERENCES)).status).toBe(404);
  });

  it('are set and replaced without touching each other or the preferences', async () => {
    const { send } = await newUser();
    const blacklist = { companies: ['Acme', 'Initech'], keywords: ['unpaid'] };
    expect(await send('PUT', BLACKLIST, blacklist)).toMatchObject({ status: 200, body: blacklist });
    const sources = { enabledSources: ['greenhouse', 'lever'] };
    expect(await send('PUT', SOURCES, sources)).toMatchObject({ status: 200, body: sources });
    await send('PUT', PREFERENCES, { keywords: ['rust'] });
    expect((await send('GET', BLACKLIST)).body).toEqual(blacklist);
    expect((await send('GET', SOURCES)).body).toEqual(sources);

    const fewer = await send('PUT', BLACKLIST, { companies: ['acme', 'ACME'] });
    expect(fewer.body).toEqual({ companies: ['ACME'], keywords: [] });
    expect((await send('GET', SOURCES)).body).toEqual(sources);
    expect((await send('GET', PREFERENCES)).body).toMatchObject({ keywords: ['rust'] });
  });

  it('are both kept when their first requests come together', async () => {
    const { send } = await newUser();
    const answers = await Promise.all([
      send('PUT', BLACKLIST, { companies: ['Acme'] }),
      send('PUT', SOURCES, { enabledSources: ['lever'] }),
      send('PUT', PREFERENCES, { keywords: ['rust'] }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await send('GET', BLACKLIST)).body).toEqual({ companies: ['Acme'], keywords: [] });
    expect((await send('GET', SOURCES)).body).toEqual({ enabledSources: ['lever'] });
    expect((await send('GET', PREFERENCES)).body).toMatchObject({ keywords: ['rust'] });
  });

  it('are each user’s own', async () => {
    const owner = await newUser();
    await owner.send('PUT', BLACKLIST, { companies: ['Acme'] });
    const { send } = await newUser();
    await send('PUT', BLACKLIST, { companies: ['Other'] });
    expect((await owner.send('GET', BLACKLIST)).body).toMatchObject({ companies: ['Acme'] });
    expect((await send('GET', BLACKLIST)).body).toMatchObject({ companies: ['Other'] });
  });

  it.each([
    [BLACKLIST, 'an empty company', { companies: [''] }, 'companies.0'],
    [BLACKLIST, 'a list too long', { keywords: manyWords(201) }, 'keywords'],
    [BLACKLIST, 'an unknown field', { sources: [] }, 'sources'],
    [SOURCES, 'nothing', {}, 'enabledSources'],
    [SOURCES, 'text for a list', { enabledSources: 'lever' }, 'enabledSources'],
  ])('%s is refused with %s, naming the field', async (path, _, body, field) => {
    const { send } = await newUser();
    expect(await send('PUT', path, body)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_ERROR', details: { fields: { [field]: expect.any(String) } } },
    });
    expect((await send('GET', PREFERENCES)).status).toBe(404);
  });

  it('need a caller', async () => {
    expect((await anonymous('GET', BLACKLIST)).status).toBe(401);
    expect((await anonymous('PUT', SOURCES, { enabledSources: [] })).status).toBe(401);
  });
});

function manyWords(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `word ${i}`);
}
