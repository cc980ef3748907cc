import { describe, expect, it } from 'vitest';
import { safeFetch } from './safe-fetch.ts';

const RESOLVER = 'https://resolver.example/dns-query';
const NAMES: Record<string, string[]> = {
  'public.example': ['93.184.215.14'],
  'six.example': ['2606:4700:4700::1111'],
  'inside.example': ['10.0.0.1'],
  'both.example': ['93.184.215.14', '::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nowhere.example': [],
};

/** An internet that notes what was asked of it, beside the resolver. */
function internet(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  const web = async (request: Request) => {
    const url = new URL(request.url);
    if (url.hostname === 'resolver.example') {
      const type = url.searchParams.get('type') === 'A' ? 1 : 28;
      const addresses = NAMES[url.searchParams.get('name') ?? ''] ?? [];
      const alias = { name: 'x', type: 5, data: '127.0.0.1' };
      const records = addresses
        .filter((address) => address.includes(':') === (type === 28))
        .map((data) => ({ name: 'x', type, data }));
      return Response.json({ Status: 0, Answer: [alias, ...records] });
    }
    asked.push(request.url);
    expect(request.redirect).toBe('manual');
    return answers[request.url]?.() ?? new Response('none', { status: 404 });
  };
  const get = (address: string) =>
    safeFetch(address, { web, resolverUrl: RESOLVER, timeoutMs: 200 });
  return { asked, web, get };
}

const movedTo =
  (location: string, status = 302) =>
  () =>
    new Response(null, { status, headers: { location } });

describe('a safe fetch', () => {
  it.each(['https://public.example/', 'https://six.example/'])('asks %s', async (address) => {
    const { get, asked } = internet({ [address]: () => new Response('hello') });
    const { response, url } = await get(address);
    expect([await response.text(), url.href, asked]).toEqual(['hello', address, [address]]);
  });

  it.each(['inside', 'both', 'mapped'])(
    'does not ask %s.example, which leads inside',
    async (name) => {
      const { get, asked } = internet({});
      await expect(get(`https://${name}.example/`)).rejects.toMatchObject({
        name: 'RefusedAddress',
        refusal: 'Must be on the public internet.',
      });
      expect(asked).toEqual([]);
    },
  );

  it('says that a name leads nowhere', async () => {
    const { get } = internet({});
    await expect(get('https://nowhere.example/')).rejects.toMatchObject({ fault: 'unreachable' });
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'https://inside.example/',
    'file:///etc/passwd',
    'http://user:pw@public.example/',
    'http://public.example:8080/',
    '//localhost/',
  ])('checks where it is sent: %s', async (location) => {
    const start = 'https://public.example/';
    const { get, asked } = internet({ [start]: movedTo(location) });
    await expect(get(start)).rejects.toMatchObject({ name: 'RefusedAddress' });
    expect(asked).toEqual([start]);
  });

  it('follows a few hops and no more', async () => {
    const { get, asked } = internet({
      'https://public.example/1': movedTo('/2', 301),
      'https://public.example/2': movedTo('https://six.example/3', 308),
      'https://six.example/3': () => new Response('here'),
      'https://public.example/loop': movedTo('/loop'),
    });
    const { response, url } = await get('https://public.example/1');
    expect([await response.text(), url.href]).toEqual(['here', 'https://six.example/3']);
    await expect(get('https://public.example/loop')).rejects.toMatchObject({ fault: 'redirected' });
    expect(asked.filter((line) => line.endsWith('/loop'))).toHaveLength(4);
  });

  it('follows none with a body in its hands', async () => {
    const start = 'https://public.example/hook';
    const { web } = internet({ [start]: movedTo('https://six.example/') });
    const options = {
      web,
      resolverUrl: RESOLVER,
      timeoutMs: 200,
      method: 'POST',
      body: 'x',
    } as const;
    await expect(safeFetch(start, options)).rejects.toMatchObject({ fault: 'redirected' });
  });

  it('waits no longer than it was told to', async () => {
    const web = (request: Request) =>
      request.url.startsWith(RESOLVER)
        ? Promise.resolve(
            Response.json({ Status: 0, Answer: [{ type: 1, data: '93.184.215.14' }] }),
          )
        : new Promise<Response>((_, reject) => {
            request.signal.addEventListener('abort', () => reject(new Error('aborted')));
          });
    const options = { web, resolverUrl: RESOLVER, timeoutMs: 50 };
    await expect(safeFetch('https://public.example/', options)).rejects.toMatchObject({
      fault: 'too_slow',
    });
  });

  it('asks nobody when the resolver does not answer', async () => {
    const asked: string[] = [];
    const web = async ({ url }: Request) => {
      asked.push(url);
      return new Response('', { status: 500 });
    };
    const options = { web, resolverUrl: RESOLVER, timeoutMs: 50 };
    await expect(safeFetch('https://public.example/', options)).rejects.toMatchObject({
      name: 'UpstreamError',
    });
    expect(asked.every((url) => url.startsWith(RESOLVER))).toBe(true);
  });
});
