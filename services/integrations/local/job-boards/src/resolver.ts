import { type Env, sites } from './env.ts';

const TYPES = { A: 1, AAAA: 28 } as const;
/** Where names lead that nothing was set for. */
const PUBLIC = ['93.184.215.14'];

/** DNS over HTTPS in JSON. A name that was set to nothing does not exist. */
export async function resolver(request: Request, env: Env): Promise<Response | null> {
  const url = new URL(request.url);
  if (url.hostname !== 'cloudflare-dns.com') return null;
  const name = url.searchParams.get('name') ?? '';
  const type = url.searchParams.get('type') === 'AAAA' ? 'AAAA' : 'A';
  const stored = await sites(env).read(`name:${name}`);
  const addresses: string[] = stored === null ? PUBLIC : JSON.parse(stored);
  const answers = addresses
    .filter((address) => address.includes(':') === (type === 'AAAA'))
    .map((data) => ({ name, type: TYPES[type], TTL: 60, data }));
  return Response.json(
    {
      Status: addresses.length === 0 ? 3 : 0,
      Question: [{ name, type: TYPES[type] }],
      Answer: answers,
    },
    { headers: { 'content-type': 'application/dns-json' } },
  );
}
