import * as v from 'valibot';
import { ask } from '../outbound/ask.ts';
import { textOf } from '../outbound/limited-body.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';
import type { Web } from '../outbound/web.ts';

const LIMITS = { maxBytes: 64_000, stallMs: 5000, totalMs: 5000 };
const TIMEOUT_MS = 5000;
/** Types of resource records: https://www.iana.org/assignments/dns-parameters */
const TYPES = { A: 1, AAAA: 28 } as const;

const Answer = v.object({
  Status: v.number(),
  Answer: v.optional(v.array(v.object({ type: v.number(), data: v.string() })), []),
});

/**
 * Every address a name has, over both families, by DNS over HTTPS in its JSON form
 * (https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/).
 * Empty where it has none; an UpstreamError where the resolver fails.
 */
export async function addressesOf(web: Web, resolverUrl: string, name: string): Promise<string[]> {
  const families = [resolve(web, resolverUrl, name, 'A'), resolve(web, resolverUrl, name, 'AAAA')];
  return (await Promise.all(families)).flat();
}

async function resolve(
  web: Web,
  resolverUrl: string,
  name: string,
  type: keyof typeof TYPES,
): Promise<string[]> {
  const url = new URL(resolverUrl);
  url.searchParams.set('name', name);
  url.searchParams.set('type', type);
  const headers = { accept: 'application/dns-json' };
  const response = await ask(web, url, { headers, timeoutMs: TIMEOUT_MS });
  const { success, output } = v.safeParse(Answer, parsed(await textOf(response, LIMITS)));
  if (!success) throw new UpstreamError('unexpected');
  // A chain of aliases is in the answer too; what counts is where it ends.
  return output.Answer.filter((record) => record.type === TYPES[type]).map(({ data }) => data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
