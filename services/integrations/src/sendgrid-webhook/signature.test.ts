import { describe, expect, it } from 'vitest';
import { requireSignature } from './signature.ts';

const NOW = new Date('2026-05-17T10:00:00Z');
const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

async function newKey() {
  // A curve gives a pair, and spki is bytes; the types allow for more.
  const pair = (await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])) as CryptoKeyPair;
  const spki = (await crypto.subtle.exportKey('spki', pair.publicKey)) as ArrayBuffer;
  return { privateKey: pair.privateKey, publicKey: Buffer.from(spki).toString('base64') };
}
type Key = Awaited<ReturnType<typeof newKey>>;

let upstreams = 0;
/** SendGrid as far as its key goes; each has a URL of its own, as kept keys go by it. */
function upstream(answer: () => Response) {
  upstreams += 1;
  const asked: string[] = [];
  const SENDGRID = {
    fetch: async (url: URL) => {
      asked.push(url.pathname);
      return answer();
    },
  };
  const env = { SENDGRID, SENDGRID_URL: `http://sg-${upstreams}.test`, SENDGRID_TIMEOUT_MS: 1_000 };
  // The one method that is called, in the place of the whole binding.
  return { asked, env: env as unknown as Parameters<typeof requireSignature>[0] };
}

const der = (raw: Uint8Array): string => {
  const integer = (number: Uint8Array) => {
    const digits = Buffer.from(number);
    const first = digits.findIndex((byte: number) => byte !== 0);
    const short = digits.subarray(first === -1 ? 31 : first);
    const body = (short[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), short]) : short;
    return Buffer.concat([Buffer.from([2, body.length]), body]);
  };
  const inside = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, inside.length]), inside]).toString('base64');
};

async function signed({ privateKey }: Key, body: string, at = NOW) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const text = new TextEncoder().encode(timestamp + body);
  const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, text);
  return new Headers({ [SIGNATURE]: der(new Uint8Array(raw)), [TIMESTAMP]: timestamp });
}

const bytes = (text: string) => new TextEncoder().encode(text);
const INVALID = expect.objectContaining({ code: 'INVALID_SIGNATURE' });

describe('the signature of a webhook call', () => {
  it('is verified with the key of the API, for many calls read once', async () => {
    const key = await newKey();
    const { asked, env } = upstream(() => Response.json({ public_key: key.publicKey }));
    // Enough that numbers with leading zeros and with a first bit set are among them.
    for (let i = 0; i < 300; i += 1) {
      const body = `[${i}]`;
      const text = await requireSignature(env, await signed(key, body), bytes(body), NOW);
      expect(new TextDecoder().decode(text).endsWith(body)).toBe(true);
    }
    expect(asked).toEqual(['/v3/user/webhooks/event/settings/signed']);
  });

  it('of another key is refused, and has the key read again once a minute at most', async () => {
    const [key, other] = [await newKey(), await newKey()];
    const { asked, env } = upstream(() => Response.json({ public_key: key.publicKey }));
    const call = async (by: Key, at: Date) =>
      requireSignature(env, await signed(by, '[]', at), bytes('[]'), at);
    await call(key, NOW);
    const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
    for (const seconds of [1, 2, 59])
      await expect(call(other, later(seconds))).rejects.toEqual(INVALID);
    expect(asked).toHaveLength(1);
    await expect(call(other, later(61))).rejects.toEqual(INVALID);
    expect(asked).toHaveLength(2);
  });

  it('of a new key is believed as soon as that was read', async () => {
    const [key, next] = [await newKey(), await newKey()];
    let current = key;
    const { env } = upstream(() => Response.json({ public_key: current.publicKey }));
    await requireSignature(env, await signed(key, '[]'), bytes('[]'), NOW);
    current = next;
    const at = new Date(NOW.getTime() + 61_000);
    const text = await requireSignature(env, await signed(next, '[]', at), bytes('[]'), at);
    expect(new TextDecoder().decode(text)).toMatch(/\[\]$/);
  });

  it.each([
    ['', 'x'],
    ['not base64!', '1779012000'],
    ['MAA=', '1779012000'],
    ['MAYCAQECAQE=', '1779012000'],
    ['MAYCAQECAQE=', ''],
    ['MAYCAQECAQE=', '-1'],
  ])('%j at %j is refused', async (signature, timestamp) => {
    const key = await newKey();
    const { env } = upstream(() => Response.json({ public_key: key.publicKey }));
    const headers = new Headers({ [SIGNATURE]: signature, [TIMESTAMP]: timestamp });
    await expect(requireSignature(env, headers, bytes('[]'), NOW)).rejects.toEqual(INVALID);
  });

  it.each([
    ['an error', () => Response.json({ errors: [] }, { status: 403 })],
    ['no key', () => Response.json({ public_key: '' })],
    ['nonsense', () => Response.json({ public_key: 'AAAA' })],
    ['no JSON', () => new Response('<html>')],
  ])('cannot be judged while the API answers %s', async (_, answer) => {
    const key = await newKey();
    const { env } = upstream(answer);
    const headers = await signed(key, '[]');
    await expect(requireSignature(env, headers, bytes('[]'), NOW)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});
