const OPENING = /<script\b[^>]{0,500}\btype\s*=\s*["']?application\/ld\+json["']?[^>]{0,500}>/gi;
const CLOSING = /<\/script\s*>/gi;
/** Deepest nesting of a list within a graph within an item list that pages are seen with. */
const MAX_DEPTH = 6;
/** Most postings of one page: what one import takes. */
const POSTINGS_MAX = 500;

type Node = Record<string, unknown>;

/** The schema.org JobPostings that a page describes, wherever in its JSON-LD they are. */
export function postingsIn(html: string): Node[] {
  return blocksOf(html)
    .flatMap((block) => postingsOf(parsed(block), 0))
    .slice(0, POSTINGS_MAX);
}

function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(html); open !== null; open = OPENING.exec(html)) {
    CLOSING.lastIndex = OPENING.lastIndex;
    const close = CLOSING.exec(html);
    if (close === null) break;
    blocks.push(html.slice(OPENING.lastIndex, close.index));
    OPENING.lastIndex = CLOSING.lastIndex;
  }
  return blocks;
}

/** Pages wrap it in comments or CDATA, and leave line breaks within texts as they are. */
function parsed(block: string): unknown {
  const bare = block
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/, '');
  // A control character is legal between values and nowhere else; a space is legal in both.
  for (const text of [bare, bare.replaceAll(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return null;
}

function postingsOf(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => postingsOf(item, depth + 1));
  if (!isNode(value)) return [];
  if (isPosting(value)) return [value];
  const parts = [value['@graph'], value['itemListElement'], value['item'], value['mainEntity']];
  return parts.flatMap((part) => postingsOf(part, depth + 1));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isPosting = (node: Node): boolean =>
  [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type));
