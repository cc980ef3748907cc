import * as v from 'valibot';
import { ask } from '../outbound/ask.ts';
import { piecesOf, textOf } from '../outbound/limited-body.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';
import type { Web } from '../outbound/web.ts';
import {
  type BoardWanted,
  type Found,
  type FoundPosting,
  NotModified,
  type UpstreamLimits,
} from './job-source.ts';
import { elementsOf } from './json-elements.ts';

interface Access {
  web: Web;
  limits: UpstreamLimits;
}

/** Of documents that are parsed as a whole: a page of a list, the text of one posting, a dataset of 50. */
const WHOLE_MAX_BYTES = 10_000_000;

const JSON_TYPE = /^(?:application|text)\/(?:[\w.+-]*\+)?json\b/i;

/** The address of a board's resource; the board's name goes into the host where its type has it there. */
export const boardUrl = ({ baseUrl, token }: BoardWanted, path: string): URL =>
  new URL(path, baseUrl.replace('{token}', token));

interface BoardEntry<Item> {
  raw: unknown;
  /** Null where it is not as the board describes its entries. */
  item: Item | null;
  /** Texts beside the list. */
  outer: ReadonlyMap<string, string>;
}

/** What a board of one document answers, one element at a time. Throws NotModified where it says so. */
export async function* boardElements<Schema extends v.GenericSchema>(
  wanted: BoardWanted,
  { web, limits }: Access,
  { url, key, schema }: { url: URL; key: string | null; schema: Schema },
): AsyncGenerator<BoardEntry<v.InferOutput<Schema>>, void, undefined> {
  const { etag, onEtag } = wanted;
  const headers = {
    accept: 'application/json',
    ...(etag === null ? {} : { 'if-none-match': etag }),
  };
  const response = await ask(web, url, { headers, timeoutMs: limits.timeoutMs });
  if (response.status === 304) throw new NotModified();
  await requireJson(response);
  const current = response.headers.get('etag');
  if (current !== null) onEtag(current);
  for await (const { value, outer } of elementsOf(piecesOf(response, limits), key)) {
    const parsed = v.safeParse(schema, value);
    yield { raw: value, item: parsed.success ? parsed.output : null, outer };
  }
}

/** A small document, parsed; UpstreamError `unexpected` where it is not what it should be. */
export async function askJson<Schema extends v.GenericSchema>(
  { web, limits }: Access,
  url: URL | string,
  schema: Schema,
  init: RequestInit = {},
): Promise<v.InferOutput<Schema>> {
  const { timeoutMs } = limits;
  const response = await ask(web, url, { ...init, timeoutMs });
  await requireJson(response);
  const maxBytes = Math.min(limits.maxBytes, WHOLE_MAX_BYTES);
  const parsed = v.safeParse(schema, jsonOf(await textOf(response, { ...limits, maxBytes })));
  if (!parsed.success) throw new UpstreamError('unexpected');
  return parsed.output;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UpstreamError('unexpected');
  }
}

/** A maintenance page comes with a 200 as well. */
async function requireJson(response: Response): Promise<void> {
  if (JSON_TYPE.test(response.headers.get('content-type') ?? '')) return;
  await response.body?.cancel();
  throw new UpstreamError('unexpected');
}

const Named = v.object({ id: v.union([v.string(), v.number()]) });

/** An entry that is no posting as its board describes them, with its name where it has one. */
export function unreadable(raw: unknown): Found {
  const { success, output } = v.safeParse(Named, raw);
  return { kind: 'unreadable', sourceId: success ? String(output.id) : null };
}

export const posting = (found: FoundPosting): Found => ({ kind: 'posting', posting: found });

/** `acme-corp` as a name, for boards that do not tell their company's. */
export const nameOfToken = (token: string): string =>
  token
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
