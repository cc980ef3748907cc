import { type Env, sites } from './env.ts';
import { faultyAnswer } from './faults.ts';
import { HARBOUR_WORKS } from './harbour-works.ts';
import type { Board } from './settings.ts';
import { SHAPES } from './shapes.ts';
import { smartRecruiters } from './smart-recruiters.ts';

/** Where each type of board answers; the first group is the board's name. */
const ADDRESSES: readonly (readonly [type: keyof typeof SHAPES | 'smartrecruiters', RegExp])[] = [
  ['greenhouse', /^https:\/\/boards-api\.greenhouse\.io\/v1\/boards\/([^/?]+)\/jobs\?/],
  ['lever', /^https:\/\/api\.lever\.co\/v0\/postings\/([^/?]+)\?mode=json/],
  ['ashby', /^https:\/\/api\.ashbyhq\.com\/posting-api\/job-board\/([^/?]+)\?/],
  ['workable', /^https:\/\/apply\.workable\.com\/api\/v1\/widget\/accounts\/([^/?]+)\?/],
  ['recruitee', /^https:\/\/([^./]+)\.recruitee\.com\/api\/offers\/\?/],
  ['smartrecruiters', /^https:\/\/api\.smartrecruiters\.com\/v1\/companies\/([^/?]+)\/postings/],
];

/** Boards in their documented shapes; null where the address is none of theirs. */
export async function boards(request: Request, env: Env): Promise<Response | null> {
  for (const [type, address] of ADDRESSES) {
    const token = address.exec(request.url)?.[1];
    if (token === undefined) continue;
    const board = await boardNamed(env, `${type}/${token}`, token);
    const answer = () =>
      type === 'smartrecruiters'
        ? smartRecruiters(request, board, token)
        : oneDocument(request, board === null ? null : SHAPES[type](board, token));
    const faulty = await faultyAnswer(env, `${type}/${token}`, async () => (await answer()).text());
    return faulty ?? answer();
  }
  return null;
}

async function boardNamed(env: Env, name: string, token: string): Promise<Board | null> {
  const stored = await sites(env).read(`board:${name}`);
  if (stored !== null) return JSON.parse(stored);
  return token === 'harbour-works' ? HARBOUR_WORKS : null;
}

/** A board that answers with everything at once, and knows by its ETag whether one has it already. */
async function oneDocument(request: Request, body: unknown): Promise<Response> {
  if (body === null) return Response.json({ ok: false, error: 'Not found' }, { status: 404 });
  const text = JSON.stringify(body);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const etag = `W/"${Buffer.from(digest).toString('hex').slice(0, 32)}"`;
  const headers = { etag, 'content-type': 'application/json; charset=utf-8' };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}
