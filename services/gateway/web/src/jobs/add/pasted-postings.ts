/** As many as the API takes at once. */
const POSTINGS_MAX = 500;

type Pasted = { postings: unknown[] } | { problem: string };

/**
 * The postings of a pasted JSON text: an array of them, `{ "postings": […] }`, a JSON-LD `@graph`, or
 * one alone. What each of them holds is the API's to judge.
 */
export function pastedPostings(text: string): Pasted {
  let pasted: unknown;
  try {
    pasted = JSON.parse(text);
  } catch (err) {
    return { problem: `This is not JSON: ${err instanceof Error ? err.message : ''}` };
  }
  if (typeof pasted !== 'object' || pasted === null) {
    return { problem: 'There is no posting in it: it has to be an object or an array.' };
  }
  const postings = listIn(pasted) ?? [pasted];
  if (postings.length === 0) return { problem: 'There is no posting in it.' };
  if (postings.length > POSTINGS_MAX) {
    return { problem: `These are ${postings.length} postings; at most ${POSTINGS_MAX} at once.` };
  }
  return { postings };
}

function listIn(pasted: object): unknown[] | undefined {
  if (Array.isArray(pasted)) return pasted;
  const lists = [
    'postings' in pasted ? pasted.postings : undefined,
    '@graph' in pasted ? pasted['@graph'] : undefined,
  ];
  return lists.find((list) => Array.isArray(list));
}

/** What a posting of either kind is called, as far as it says. */
export function titleOf(posting: unknown): string | null {
  if (typeof posting !== 'object' || posting === null || !('title' in posting)) return null;
  return typeof posting.title === 'string' && posting.title.trim() !== '' ? posting.title : null;
}
