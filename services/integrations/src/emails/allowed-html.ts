import { AppError } from '@jobmatch/shared/errors';

/** Elements that text is made of. Of any other only the text inside is kept. */
const KEPT: ReadonlySet<string> = new Set(
  'p br hr b strong i em u s small sub sup a ul ol li dl dt dd blockquote pre code h1 h2 h3 h4 h5 h6 span div table caption thead tbody tr th td'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);
/** Elements whose inside is not text to read. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style title template noscript noembed noframes iframe object xmp plaintext svg math select textarea audio video canvas'.split(
    ' ',
  ),
);
const LINK = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/**
 * The markup of `html` that cannot do anything: it is written anew from what was read, element by
 * element of a list, so nothing that a parser reads another way is passed on. Links lead to the web
 * or to an address, and are the only thing with an attribute. VALIDATION_ERROR for what is ambiguous.
 */
export async function allowedHtml(html: string): Promise<string> {
  const written: string[] = [];
  const open: string[] = [];
  let droppedDepth = 0;
  const close = (name: string): void => {
    if (!open.includes(name)) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      written.push(`</${last}>`);
      if (last === name) return;
    }
  };
  const reader = new HTMLRewriter()
    .on('*', {
      element(element) {
        const name = element.tagName.toLowerCase();
        if (DROPPED.has(name)) {
          if (atEnd(element, () => void (droppedDepth -= 1))) droppedDepth += 1;
          return;
        }
        if (droppedDepth > 0 || !KEPT.has(name)) return;
        const href = name === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
        written.push(LINK.test(href) ? `<a href="${inert(href)}">` : `<${name}>`);
        if (!VOID.has(name) && atEnd(element, () => close(name))) open.push(name);
      },
    })
    .onDocument({
      text({ text }) {
        if (droppedDepth === 0) written.push(inert(text));
      },
    });
  try {
    await reader.transform(new Response(html)).arrayBuffer();
  } catch {
    // Elements nested so that browsers do not agree what is text and what is markup.
    throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
      fields: { html: 'Is not markup that can be read in one way only.' },
    });
  }
  return [...written, ...open.toReversed().map((name) => `</${name}>`)].join('');
}

const ENTITY: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or a value as it was written, character references and all, that ends neither. */
const inert = (source: string): string => source.replaceAll(/[<>"]/g, (char) => ENTITY[char] ?? '');

/** Whether the element can have an end at all; `<svg/>` has none. */
function atEnd(element: Element, then: () => void): boolean {
  try {
    element.onEndTag(then);
    return true;
  } catch {
    return false;
  }
}
