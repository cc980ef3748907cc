/** Elements whose text is not for reading, and where each ends. */
const SKIPPED = new Map(
  ['script', 'style', 'template', 'noscript', 'head', 'title'].map((name) => [
    name,
    new RegExp(`</${name}\\b`, 'gi'),
  ]),
);
const BREAKING = new Set(
  'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr ol p pre section table tr ul'.split(
    ' ',
  ),
);
const TAG_START = /[a-zA-Z/!?]/;
const ESCAPED_TAG = /&lt;\/?[a-zA-Z]/;
const TAG_NAME = /^\/?([a-zA-Z][a-zA-Z0-9]{0,20})/;

/**
 * The readable text of an HTML fragment: blocks on lines of their own, list items with a dash,
 * entities decoded. Reads each character a bounded number of times, whatever the input. A fragment
 * that was escaped as a whole (`&lt;p&gt;`), as some boards send it, is unescaped first.
 */
export function htmlToText(html: string): string {
  const source = !html.includes('<') && ESCAPED_TAG.test(html) ? decodeEntities(html) : html;
  return tidy(decodeEntities(withoutTags(source)));
}

function withoutTags(html: string): string {
  const parts: string[] = [];
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open === -1) break;
    if (!TAG_START.test(html.charAt(open + 1))) {
      parts.push(html.slice(position, open + 1));
      position = open + 1;
      continue;
    }
    const isComment = html.startsWith('<!--', open);
    const close = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    // Never closed: the rest is text, and there is nothing further to look for.
    if (close === -1) break;
    parts.push(html.slice(position, open));
    position = close + (isComment ? 3 : 1);
    const tag = html.slice(open + 1, Math.min(close, open + 24));
    const name = TAG_NAME.exec(tag)?.[1]?.toLowerCase() ?? '';
    const end = SKIPPED.get(name);
    if (end !== undefined && !tag.startsWith('/')) {
      end.lastIndex = position;
      position = end.exec(html)?.index ?? html.length;
    } else if (name === 'li') {
      parts.push(tag.startsWith('/') ? '' : '\n- ');
    } else if (BREAKING.has(name)) {
      parts.push('\n');
    }
  }
  parts.push(html.slice(position));
  return parts.join('');
}

/** One space between words, at most one empty line between blocks, nothing at the ends. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.split(/\s+/).filter(Boolean).join(' ');
    if (trimmed !== '' || lines.at(-1) !== '') lines.push(trimmed);
  }
  return lines.join('\n').trim();
}

// The bounds keep a run of ampersands linear.
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));/g;

export const decodeEntities = (text: string): string =>
  text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? accented(name) ?? whole;
    return codePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });

function codePoint(code: number): string {
  const isText = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText ? String.fromCodePoint(code) : '\ufffd';
}

const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    hellip: '…',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    frac12: '½',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
  }),
);

const COMBINING = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** `eacute` is e with an acute accent, and so on for the other letters of Latin scripts. */
function accented(name: string): string | undefined {
  const mark = COMBINING.get(name.slice(1));
  return mark === undefined ? undefined : `${name.charAt(0)}${mark}`.normalize('NFC');
}
